import { toIssue, type Issue } from '../domain/issue.ts';
import type { Rule } from '../domain/rule.ts';
import { findUnclean } from './clean-text.ts';
import { withoutOverlaps, type Finding } from './finding.ts';
import type { TextFile } from './folder.ts';
import { findPlaceIn } from './line.ts';
import { findMergeMarkers } from './merge-marker.ts';
import { RESTORE_RECORD } from './schema-fault.ts';
import { findMistyped } from './thai-typing.ts';

/** The rules on a file as it is typed, whatever is in it, by their names. */
const TEXT_RULES: { rule: Rule; find: (text: string) => Finding[] }[] = [{ rule: 'merge-marker', find: findMergeMarkers }, { rule: 'thai-typing', find: findMistyped }, { rule: 'clean-text', find: findUnclean }];

/** Nobody mends a thousand faults one by one: past this many in a file, the rest follow when these are mended. */
const MOST = 100;

/** A file's text as its signs are counted: a byte order mark at the beginning is none of them. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

/** All that is wrong in a text, each place once, in the order of the rules. */
export const listFindings = (text: string): (Finding & { rule: Rule })[] => {
  const found = TEXT_RULES.flatMap(({ rule, find }) => find(text).map((finding) => ({ ...finding, rule })));
  const kept = new Set<Finding>(withoutOverlaps(found, text));
  return found.filter((finding) => kept.has(finding));
};

/** Judges one file as it is typed. */
export const judgeText = ({ path, text }: TextFile): Issue[] => {
  const source = withoutMark(text);
  const find = findPlaceIn(path, source);
  return listFindings(source).sort((a, b) => a.offset - b.offset).slice(0, MOST)
    .map(({ rule, offset, message }) => toIssue(find(offset), rule, path.endsWith('/blocks.yaml') ? RESTORE_RECORD : message));
};
