/** An element of an XML file. `text`: all that stands directly in it, with entities resolved. */
export interface XmlElement { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TOKEN = new RegExp(`<!\\[CDATA\\[([^]*?)\\]\\]>|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

const resolve = (text: string): string => text.replace(/&([^;\s]*)(;?)/g, (found, name: string, end: string) => {
  const code = /^#x([\da-f]+)$/i.exec(name)?.[1];
  const sign = ENTITIES[name] ?? (code ? String.fromCodePoint(Number.parseInt(code, 16)) : /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : undefined);
  if (end === '' || sign === undefined) throw new Error(`"${found.slice(0, 20)}" is no entity of XML`);
  return sign;
});

const toAttributes = (typed: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of typed.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`${name} stands twice in one element`);
    attributes[name] = resolve(double ?? single ?? '');
  }
  return attributes;
};

/** Reads XML as strictly as a feed reader may: one root, every element closed, no entity of HTML, no DOCTYPE or comment. Throws what is wrong. */
export const parseXml = (source: string): XmlElement => {
  const text = source.replace(/^<\?xml [^>]*\?>\s*/, '').trimEnd();
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    const at = TOKEN.lastIndex;
    const [found, data, closes, name = '', attributes = '', empty, words] = TOKEN.exec(text) ?? [];
    const parent = open.at(-1) ?? top;
    if (found === undefined) throw new Error(`"${text.slice(at, at + 20)}" cannot be read`);
    if (data !== undefined || words !== undefined) parent.text += data ?? resolve(words ?? '');
    else if (closes) {
      if (parent.name !== name || open.length === 1) throw new Error(`</${name}> closes nothing`);
      open.pop();
    } else {
      const element: XmlElement = { name, attributes: toAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
    if (open.length === 1 && (top.text !== '' || top.children.length > 1)) throw new Error('more than one element stands at the top');
  }
  const [root] = top.children;
  if (open.length > 1 || !root) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
  return root;
};

/** The elements of that name which stand directly in another. */
export const listChildren = ({ children }: XmlElement, name: string): XmlElement[] => children.filter((child) => child.name === name);

/** The text of the first of them; an empty string where there is none. */
export const textOf = (element: XmlElement, name: string): string => listChildren(element, name)[0]?.text ?? '';
