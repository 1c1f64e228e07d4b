import type { Localized } from '../../schema/text.ts';
import { listEmbargoes, listMoments, listPublished, toIsOutAt, toThing, type Embargo } from '../embargo.ts';
import { toIssue, type Issue } from '../issue.ts';
import { listAllMentions, type Manuscript } from '../manuscript.ts';
import { COLLECTION_OF } from '../reference.ts';
import type { Mention } from '../report.ts';

const SETTINGS = 'content/settings.yaml';

const toNoun = (thing: string): Localized =>
  thing.startsWith('stories/') ? { th: 'ข่าว', en: 'Story' } : thing.startsWith('figures/') ? { th: 'ตัวเลข', en: 'Figure' } : { th: 'แผนภูมิ', en: 'Chart' };

/** What a mention leads its reader to. A related story is left out of the list until its time has come. */
const toTarget = ({ file, reference }: Mention): string | undefined =>
  reference.kind === 'date' || (reference.kind === 'story' && file !== SETTINGS) ? undefined : `${COLLECTION_OF[reference.kind]}/${reference.id}`;

/** What else may be done: that which tells of it may wait, too, unless readers have it already. */
const toOther = (thing: string, embargo: string, published: string[]): Localized =>
  published.includes(thing) || !/^(?:stories|figures|charts)\//.test(thing) ? { th: '', en: '' }
  : thing.startsWith('stories/') ? { th: ` หรือเขียน "embargo: ${embargo}" ทั้งสองไฟล์ของข่าวนี้`, en: `, or write "embargo: ${embargo}" in both files of this story` }
  : { th: ` หรือเขียน "embargo: ${embargo}" ในไฟล์นี้`, en: `, or write "embargo: ${embargo}" in this file` };

const tell = (mention: Mention, { thing, embargo }: Embargo, other: Localized): Issue => {
  const [noun, id] = [toNoun(thing), thing.split('/')[1] ?? ''];
  return toIssue(mention, 'embargo', {
    th: `${noun.th} "${id}" ห้ามเผยแพร่ก่อน ${embargo} แต่ส่วนนี้จะเผยแพร่ก่อนเวลานั้น ให้เอาออกจากที่นี่ไปก่อน${other.th}`,
    en: `${noun.en} "${id}" is under embargo until ${embargo}, and this would tell of it before. Take it out here until then${other.en}.`,
  });
};

/** Nothing tells of what is under embargo before its time: not now, and not when an embargo of its own is over. `at`: the edition's moment, in milliseconds. */
export const embargo = (manuscript: Manuscript, at: number): Issue[] => {
  const moments = listMoments(manuscript, at);
  if (moments.length === 0) return [];
  const isOutAt = toIsOutAt(manuscript);
  const stages = [at, ...moments.map((moment) => Date.parse(moment))].map((moment) => isOutAt(moment));
  const [embargoes, published] = [new Map(listEmbargoes(manuscript).map((each) => [each.thing, each])), listPublished(manuscript)];
  return listAllMentions(manuscript).flatMap((mention) => {
    const found = embargoes.get(toTarget(mention) ?? '');
    if (found === undefined) return [];
    const teller = toThing(mention.file);
    return stages.some((isOut) => isOut(teller) && !isOut(found.thing)) ? [tell(mention, found, toOther(teller, found.embargo, published))] : [];
  });
};
