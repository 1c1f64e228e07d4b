import { COPY_WORDS } from '../i18n/copy-words.ts';
import { otherLang, type Lang } from '../i18n/lang.ts';
import { writeClipboard } from './clipboard.ts';
import { say, select } from './copy.ts';
import { toPassageText } from './passage-text.ts';
import { toPlacement } from './placement.ts';

type Word = keyof typeof COPY_WORDS;

const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'th');

/** Shows or hides the signs at the passages, which otherwise wait for a pointer or the keyboard, and goes to the first that is in sight. */
export const markPassages = (button: HTMLElement): void => {
  const isOn = document.body.classList.toggle('citing');
  button.ariaPressed = String(isOn);
  if (!isOn) return;
  say(button, COPY_WORDS['copy.press'][pageLang()]);
  const signs = [...document.querySelectorAll<HTMLElement>('.pilcrow')];
  const inSight = signs.find((sign) => { const { top, bottom } = sign.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
  (inSight ?? signs[0])?.focus();
};

/** A page of this site. No script may parse HTML here, so the browser is asked for a document. */
const loadPage = (path: string): Promise<Document> => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.onload = () => (request.status === 200 && request.response ? resolve(request.response as Document) : reject(new Error(path)));
  request.onerror = () => reject(new Error(path));
  request.open('GET', path);
  request.send();
});

/** A passage and its citation in words, from the page of one language. */
const toQuotation = (page: Document, id: string): string => {
  const [passage, citation] = [page.getElementById(id), page.getElementById('cite')?.textContent?.trim() ?? ''];
  if (!passage) throw new Error(id);
  const { origin } = new URL(page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '');
  return `${toPassageText(passage, `${origin}/`)}\n\n${citation}#${id}`;
};

/** The story's page in each language: this one, or, the moment it may be wanted, what is fetched. Beside its twin a story has no page of its own. */
const loadPages = (): Record<Lang, Promise<Document>> => {
  const lang = pageLang();
  const [own, isStory] = [location.pathname.replace(/parallel\/$/, ''), !location.pathname.endsWith('parallel/')];
  const load = (path: string): Promise<Document> => {
    const page = path === location.pathname && isStory ? Promise.resolve(document) : loadPage(path);
    // It is told when it is asked for.
    page.catch(() => {});
    return page;
  };
  const pages = { [lang]: load(own), [otherLang(lang)]: load(own.replace(/^\/../, `/${otherLang(lang)}`)) };
  return pages as Record<Lang, Promise<Document>>;
};

const createElement = <Name extends keyof HTMLElementTagNameMap>(name: Name, fields: Partial<HTMLElementTagNameMap[Name]>): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), fields);

/** Where the browser forbids it, the text is shown and selected. */
const showText = (panel: HTMLElement, text: string): void => {
  const shown = panel.querySelector('pre') ?? panel.appendChild(createElement('pre', { tabIndex: 0 }));
  shown.style.whiteSpace = 'pre-wrap';
  shown.textContent = text;
  select(shown);
};

const place = (panel: HTMLElement, sign: HTMLElement): void => {
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top } = toPlacement(sign.getBoundingClientRect(), panel.getBoundingClientRect(), { width: clientWidth, height: clientHeight });
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
};

/**
 * Offers at the sign of a passage to copy it with its citation, in Thai, English or both, or its address. The sign stays a link to the passage.
 * The menu takes the keyboard, and gives it back to the sign.
 */
export const offerPassage = (sign: HTMLElement): void => {
  const [lang, id] = [pageLang(), (sign as HTMLAnchorElement).hash.slice(1)];
  const tell = (word: Word): string => COPY_WORDS[word][lang];
  const pages = loadPages();
  const panel = createElement('div', { className: 'panel', popover: 'auto', role: 'group', ariaLabel: tell('copy.passage-cited') });
  const status = createElement('p', { className: 'soft', role: 'status' });
  const write = async (what: string, text: Promise<string>): Promise<void> => {
    try {
      await writeClipboard(text);
      status.textContent = `${tell('copy.done')}: ${what}`;
    } catch {
      status.textContent = await text.then((words) => { showText(panel, words); return tell('copy.failed'); }, () => tell('copy.lost'));
    }
  };
  const quote = async (langs: Lang[]): Promise<string> => (await Promise.all(langs.map(async (each) => toQuotation(await pages[each], id)))).join('\n\n');
  const choices: [Word, () => Promise<string>][] = [
    [`copy.in.${lang}`, () => quote([lang])], [`copy.in.${otherLang(lang)}`, () => quote([otherLang(lang)])], ['copy.in.both', () => quote([lang, otherLang(lang)])],
    ['copy.link', async () => `${(await pages[lang]).querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? ''}#${id}`],
  ];
  const buttons = choices.map(([word, text]) => createElement('button', { className: 'copy', type: 'button', textContent: tell(word), onclick: () => void write(tell(word), text()) }));
  panel.append(createElement('div', { className: 'what', textContent: tell('copy.passage-cited') }), ...buttons.map((button) => { const line = document.createElement('div'); line.append(button); return line; }), status);
  panel.addEventListener('beforetoggle', ({ newState }) => { if (newState === 'closed' && panel.contains(document.activeElement)) sign.focus({ preventScroll: true }); });
  panel.addEventListener('toggle', ({ newState }) => { if (newState === 'closed') panel.remove(); });
  sign.after(panel);
  panel.showPopover();
  place(panel, sign);
  buttons[0]?.focus({ preventScroll: true });
};
