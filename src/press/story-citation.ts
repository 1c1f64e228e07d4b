import { formatDate } from '../i18n/date.ts';
import { translate } from '../i18n/strings.ts';
import type { StoryDocument } from '../domain/document.ts';
import { toText } from '../domain/run.ts';

/** How a story is cited in a text: its title, the site, the edition, and at the end its permanent address, behind which the id of a block may stand. */
export const formatStoryCitation = ({ title, site, edition, address, lang }: StoryDocument): string =>
  translate(lang, 'copy.cite', { title: toText(title), site, day: formatDate(edition, lang), address });
