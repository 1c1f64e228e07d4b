import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACCEPTED = join(import.meta.dirname, 'shapes');
/** What stands in a line of text: each language puts these where its grammar wants them. */
const INLINE = new Set(['link', 'time', 'button', 'code', 'emphasis', 'strong', 'mark', 'superscript', 'subscript', 'deletion', 'insertion']);
/** Read aloud as one thing, whatever is in it. */
const WHOLE = new Set([...INLINE, 'img']);

interface Piece { role: string; inside: Piece[] }

/** `- heading "Words" [level=2]:` without its words. Undefined for text and addresses. */
const parseRole = (line: string): string | undefined => {
  // YAML sets a name with a colon in it into quotes of its own.
  const bare = line.trim().replace(/^- '?/, '');
  const [, role = ''] = /^([a-z]+)(?=[\s:]|$)/.exec(bare) ?? [];
  if (role === '' || role === 'text') return undefined;
  const afterName = bare.slice(role.length).replace(/^ "(?:[^"\\]|\\.)*"/, '');
  return [role, ...(/^(?: \[[^\]]+\])*/.exec(afterName)?.[0] ?? '').split(/ (?=\[)/)].filter(Boolean).join(' ');
};

const parsePieces = (snapshot: string): Piece[] => {
  const root: Piece = { role: '', inside: [] };
  const above: { depth: number; piece: Piece }[] = [{ depth: -1, piece: root }];
  for (const line of snapshot.split('\n')) {
    const depth = line.search(/\S/);
    const role = parseRole(line);
    if (role === undefined) continue;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const piece: Piece = { role, inside: [] };
    above.at(-1)?.piece.inside.push(piece);
    above.push({ depth, piece });
  }
  return root.inside;
};

const nameOf = ({ role }: Piece): string => role.split(' ')[0] ?? '';

const renderPieces = (pieces: Piece[], indent: string): string[] => {
  // What stands in a line of text is counted, not ordered: grammar orders it.
  const blocks = pieces.filter((piece) => !INLINE.has(nameOf(piece)));
  const inline = pieces.filter((piece) => INLINE.has(nameOf(piece))).toSorted((a, b) => (a.role < b.role ? -1 : Number(a.role > b.role)));
  const rendered = [...blocks, ...inline].map((piece) => [`${indent}${piece.role}`, ...(WHOLE.has(nameOf(piece)) ? [] : renderPieces(piece.inside, `${indent}  `))]);
  return rendered.flatMap((lines, index) => {
    const text = lines.join('\n');
    if (rendered[index - 1]?.join('\n') === text) return [];
    const next = rendered.slice(index).findIndex((other) => other.join('\n') !== text);
    const count = next === -1 ? rendered.length - index : next;
    return count === 1 ? lines : [`${lines[0] ?? ''} × ${count}`, ...lines.slice(1)];
  });
};

/** What a snapshot of the accessibility tree says without its words: roles, levels, nesting and counts. */
export const toShape = (snapshot: string): string => `${renderPieces(parsePieces(snapshot), '').join('\n')}\n`;

/** The accepted shape of that name. With ACCEPT_SHAPES set, the given one is accepted. */
export const acceptedShape = (name: string, now: string): string => {
  const path = join(ACCEPTED, `${name}.txt`);
  if (process.env['ACCEPT_SHAPES']) {
    mkdirSync(ACCEPTED, { recursive: true });
    writeFileSync(path, now);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : `${name} has no accepted shape. Read it, then accept it: ACCEPT_SHAPES=1\n`;
};
