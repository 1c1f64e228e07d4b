import type { Lang } from '../i18n/lang.ts';
import { toTranslator } from '../i18n/strings.ts';
import { toDocumentFigure, type DocumentFigure } from './document-figure.ts';
import { toEditionDay } from './edition-day.ts';
import type { Report } from './report.ts';
import { toAddress } from './run.ts';
import { STATES, toState } from './state.ts';

/** Every figure that the report stands behind, for one sheet of paper: gravest first, those worked out from others last. */
export interface FactSheet {
  lang: Lang;
  site: string;
  /** Who we are: not Binance's own site. */
  who: string;
  /** The day of the edition. */
  edition: string;
  /** Where the figures stand for good, with all their evidence. */
  address: string;
  figures: DocumentFigure[];
  /** What each state that is found among them means. */
  states: { name: string; says: string }[];
}

export const toFactSheet = (report: Report, lang: Lang): FactSheet => {
  const [reading, t] = [{ report, lang }, toTranslator(lang)];
  const standing = report.figures.filter(({ withdrawn }) => withdrawn === undefined);
  const printed = standing.filter(({ formula }) => formula === undefined);
  const groups = STATES.map((state) => ({ state, figures: printed.filter((figure) => toState(report, figure) === state) })).filter(({ figures }) => figures.length > 0);
  return {
    lang, site: report.settings.name[lang], who: t('footer.who'), edition: toEditionDay(report), address: toAddress(reading, 'figures/'),
    figures: [...groups.flatMap(({ figures }) => figures), ...standing.filter(({ formula }) => formula !== undefined)].map(({ id }) => toDocumentFigure(reading, id)),
    states: groups.map(({ state }) => ({ name: t(`state.${state}`), says: t(`state.${state}.says`) })),
  };
};
