import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Issue, Place } from '../domain/issue.ts';
import { toIssue } from '../domain/issue.ts';
import type { Path } from '../domain/manuscript.ts';

/** A YAML text as data, every scalar as the text that was typed, with the place of each value. */
export interface YamlText { data: unknown; placeOf(path: Path): Place; keyPlaceOf(path: Path): Place; issues: Issue[] }

const PLAIN_WORDS: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands here. Indent with spaces.',
  DUPLICATE_KEY: 'This field is written twice. Keep one of them.',
  BAD_INDENT: 'The indentation does not fit the lines above. Line the field up with its neighbours.',
  MISSING_CHAR: 'A quotation mark or bracket is opened and not closed. Close it.',
  MULTIPLE_DOCS: 'A line "---" begins a second document. Remove it.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon inside the text is read as a new field. Put the text in quotation marks.',
  UNEXPECTED_TOKEN: 'A text that begins with { [ " or another sign is read as YAML. Put the whole text in single quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A line here has no field name. Indent it under its field, or put the text in quotation marks.',
};

const findForbidden = (node: Node): string | undefined => {
  if (isAlias(node)) return `"*${node.source}" is read as a repetition of another value. Put the text in quotation marks.`;
  const anchor = (node as { anchor?: string }).anchor;
  return anchor === undefined ? undefined : `"&${anchor}" is an anchor. Remove it.`;
};

const listForbidden = (document: Document, at: (offset: number) => Place): Issue[] => {
  const issues = document.warnings.map((warning) => toIssue(at(warning.pos[0]), 'yaml', 'The sign "!" begins a tag. Remove it, or put the text in quotation marks.'));
  visit(document, {
    Node: (_key, node) => {
      const message = findForbidden(node);
      if (message !== undefined) issues.push(toIssue(at(node.range?.[0] ?? 0), 'yaml', message));
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') issues.push(toIssue(at(pair.key.range?.[0] ?? 0), 'yaml', '"<<" merges other fields in. Type the fields themselves.'));
    },
  });
  return issues;
};

const parentOf = (document: Document, path: Path): Node | undefined => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
};

const findKey = (document: Document, path: Path): Node | undefined => {
  const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
  const pairs = (parent as { items?: { key?: unknown }[] } | null)?.items ?? [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key : undefined;
};

/**
 * Reads YAML by the failsafe schema: no value is guessed to be a date, a number or a truth value.
 * `firstLine` is the line in `file` on which the text begins, for front matter.
 */
export const parseYaml = (file: string, text: string, firstLine = 1): YamlText => {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, keepSourceTokens: false, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // One slip makes the parser stumble again and again: the first is the person's own. A doubled field is always one.
  const errors = document.errors.filter((error, index) => error.code === 'DUPLICATE_KEY' || index === document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY'));
  const syntax = errors.map((error) => toIssue(at(error.pos[0]), 'yaml', PLAIN_WORDS[error.code] ?? `This is not YAML: ${error.message}`));
  const offsetOf = (node: Node | undefined): number => node?.range?.[0] ?? 0;
  const issues = syntax.length > 0 ? syntax : listForbidden(document, at);
  return {
    // What repeats another value is refused, so that nothing is left to resolve.
    data: issues.length > 0 ? undefined : document.toJS() as unknown,
    placeOf: (path) => at(offsetOf(parentOf(document, path))),
    keyPlaceOf: (path) => at(offsetOf(findKey(document, path) ?? parentOf(document, path))),
    issues,
  };
};
