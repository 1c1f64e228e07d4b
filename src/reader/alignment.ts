const isBlank = (sign: string): boolean => sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r';

/** The place of every sign of a text that is no space, in order. Folding and indents change spaces alone. */
const listSigns = (source: string, from: number): number[] => {
  const signs: number[] = [];
  for (let index = from; index < source.length; index += 1) if (!isBlank(source[index] ?? '')) signs.push(index);
  return signs;
};

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n|[^])|[^]/g;
/** Escapes of YAML for a space or for nothing at all. */
const isBlankEscape = (escape: string): boolean => /^\\(?:[nrt \t\r\n]|x(?:20|09|0[aAdD])|u00(?:20|09|0[aAdD])|U000000(?:20|09|0[aAdD]))/.test(escape);

const listQuotedSigns = (source: string, quote: string): number[] => {
  const tokens = source.slice(1).matchAll(quote === '"' ? ESCAPE : /''|[^]/g);
  return [...tokens].flatMap(({ 0: token, index }) => {
    if (token.length === 1 ? isBlank(token) : quote === '"' && isBlankEscape(token)) return [];
    // A sign beyond the first plane counts for two.
    return /^\\U000[1-9a-f]|^\\U0010/.test(token) ? [index + 1, index + 1] : [index + 1];
  });
};

/** The count of signs that are no spaces before `offset`, which a fold or an indent cannot change. */
const countSigns = (text: string, offset: number): number => listSigns(text.slice(0, offset), 0).length;

/** Where in the source of a YAML scalar, which may be quoted, folded or a block, the sign at `offset` of its value stands. */
export const alignScalar = (source: string, value: string, offset: number): number => {
  const first = source[0] ?? '';
  const signs = first === '"' || first === "'" ? listQuotedSigns(source, first) : listSigns(source, first === '>' || first === '|' ? Math.max(source.indexOf('\n'), 0) : 0);
  const count = countSigns(value, offset);
  // A space stands right behind the sign before it.
  return isBlank(value[offset] ?? ' ') ? (signs[count - 1] ?? -1) + 1 : signs[count] ?? source.length;
};

const ENTITY = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/iy;

const entityAt = (source: string, index: number): string => {
  ENTITY.lastIndex = index;
  return ENTITY.exec(source)?.[0] ?? '';
};

/** How far the source of one sign reaches: an escape, an entity, or the sign itself. */
const stepAt = (source: string, index: number, sign: string): number => {
  if (source[index] === '\\' && source[index + 1] === sign && sign !== '') return 2;
  const entity = source[index] === '&' ? entityAt(source, index) : '';
  return entity !== '' && (sign !== '&' || /^&(?:amp|#38|#x26);$/i.test(entity)) ? entity.length : 1;
};

/** Where in the source of a body's text, which may go on behind the marks of a quotation or list, the sign at `offset` of its value stands. */
export const alignWords = (source: string, value: string, offset: number): number => {
  let index = 0;
  for (let count = 0; count <= offset; count += 1) {
    const sign = value[count] ?? '';
    if (sign === '\n') index = source.indexOf('\n', index) === -1 ? source.length : source.indexOf('\n', index);
    else if (value[count - 1] === '\n') index += /^[ \t>]*/.exec(source.slice(index))?.[0].length ?? 0;
    if (count === offset) break;
    // The second half of a sign beyond the first plane that was written as an entity has no source of its own.
    const isSecondHalf = /[\udc00-\udfff]/.test(sign) && source[index] !== sign;
    if (!isSecondHalf) index += stepAt(source, index, sign);
  }
  return index;
};
