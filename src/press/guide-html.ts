import { markdownToHtml } from 'satteri';
import type { Lang } from '../i18n/lang.ts';

/** The part of the manual that says what each rule of the check means: its heading and what stands below it. */
const RULES_SECTION: Record<Lang, string> = { th: '## อ่านข้อผิดพลาด', en: '## The rules of the check' };

/** The manual's section on the rules, as it is typed; empty where the manual has none. */
export const cutRules = (manual: string, lang: Lang): string => {
  const [, section] = manual.split(`\n${RULES_SECTION[lang]}\n`);
  return section === undefined ? '' : `# ${RULES_SECTION[lang].slice('## '.length)}\n${section.split('\n## ')[0] ?? ''}`;
};

/** A guide of the project as the desk shows it: its links lead to the desk's own pages, its pictures are found, and each rule of the check has an anchor. */
export const renderGuide = (markdown: string, lang: Lang): string =>
  markdownToHtml(markdown, { features: { smartPunctuation: false } }).html
    .replace(/<h3[^>]*><code>([a-z-]+)<\/code>/g, '<h3 id="$1"><code>$1</code>')
    .replace(/<td><code>([a-z-]+)<\/code><\/td>/g, '<td id="$1"><code>$1</code></td>')
    .replace(/href="([a-z]+)\.md(#[^"]*)?"/g, (_, name: string, place = '') => (name === 'index' ? `href="/desk/${lang}/#guides"` : `href="/desk/${lang}/guide/${name}/${place}"`))
    .replaceAll('src="../pictures/', 'src="/docs/guide/pictures/')
    // The manual's other parts are files of the project, not pages of the desk.
    .replace(/<a href="(?!https?:|mailto:|\/)[^"]*">(.*?)<\/a>/g, '$1');
