import { toPlainText } from '../domain/plain-text.ts';
import type { Report, Story, Term } from '../domain/report.ts';
import { listBodyMentions } from '../domain/usage.ts';
import { LANGS, otherLang, type Lang } from '../i18n/lang.ts';
import { toWhole, type Edition, type PartPromise } from './edition.ts';
import { squash } from './page-lines.ts';

/** The terms that a story's body mentions and the glossary explains, each once, in the order of their first mentions. */
const listExplained = ({ glossary }: Report, story: Story, lang: Lang): Term[] =>
  [...new Set(listBodyMentions(story, lang).flatMap((reference) => (reference.kind === 'term' ? [reference.id] : [])))]
    .flatMap((id) => glossary.filter((term) => term.id === id && term.explanation));

const explains = (report: Report, button: Element, term: Term, langs: Lang[]): boolean => {
  // Behind the word, where it is read aloud next.
  const note = button.nextElementSibling;
  const words = squash(note?.textContent ?? '');
  return note?.id === button.getAttribute('popovertarget') && note?.hasAttribute('popover') === true
    && langs.every((lang) => [term[lang], toPlainText(report, term.explanation?.[lang] ?? '', lang)].every((text) => words.includes(squash(text))));
};

const judge = ({ report, pages }: Edition, story: Story, page: string, selector: string, lang: Lang, langs: Lang[]): string[] => {
  const document = pages.get(page)?.document;
  if (!document) return [];
  const buttons = [...document.querySelectorAll(`${selector} [popovertarget]`)];
  const expected = listExplained(report, story, lang);
  return [
    ...(buttons.length === expected.length ? [] : [`${page} has ${buttons.length} terms that explain themselves in ${lang}; the story has ${expected.length}.`]),
    ...expected.filter((term, index) => { const button = buttons[index]; return button && !explains(report, button, term, langs); }).map(({ id }) => `${page} does not explain the term "${id}" where it is met first.`),
  ];
};

/** A story's terms explain themselves where they are met first, in both languages; where these stand side by side, each in its own. */
export const terms: PartPromise = (edition, part = toWhole(edition)) =>
  part.stories.flatMap((story) => LANGS.flatMap((lang) => {
    const page = `/${lang}/stories/${story.slug}/`;
    return [
      ...judge(edition, story, page, '.passage', lang, [...LANGS]),
      ...[lang, otherLang(lang)].flatMap((side) => judge(edition, story, `${page}parallel/`, `.side[lang=${side}]`, side, [side])),
    ];
  }));
