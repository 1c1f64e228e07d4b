import type { Layer, Piece, Sheet } from '../charts/piece.ts';
import { isExhibited } from '../domain/exhibit.ts';
import { findById } from '../domain/figure.ts';
import type { Report, Story } from '../domain/report.ts';
import { toRuns } from '../domain/runs.ts';
import { toWholeWords } from '../domain/term.ts';
import { formatMoment } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { LIGHT } from '../styles/light.ts';
import { setFigure } from './card-figure.ts';
import { CARD, setAtEnd, setInLine, setRule, setWithin } from './card-type.ts';

/** Down to here goes the headline; under it is the figure, to the foot of the card. */
const HEAD = { top: 172, bottom: 372 };
const FIGURE_TOP = 388;
const FOOT = 592;

const toLayer = (pieces: Piece[]): Layer => ({ x: 0, y: 0, pieces });
const toSheet = (...layers: Layer[]): Sheet => ({ ...CARD, ground: LIGHT.paper, layers });

/** The name of the site, whose site it is not, and the lines under both that the front page has. */
const setPlate = (report: Report, lang: Lang): Piece[] => {
  const not = setAtEnd({ text: translate(lang, 'card.not'), weight: 400, size: 25, fill: LIGHT.soft }, 78);
  const name = setInLine([{ text: report.settings.name[lang], weight: 700, size: 34 }], 78, { end: not.x - 40 });
  return [...name, not, setRule(98, 1), setRule(102, 3)];
};

/** The card of a story: where it is set, in a preview until when it may not be published, its headline, and the figure that leads it, else its summary. Of a withdrawn story, that it was. */
export const toStoryCard = (report: Report, story: Story, lang: Lang): Sheet => {
  const { place, status, title, summary, headline } = story[lang];
  const wholeWords = toWholeWords(report);
  const figures = headline.map((id) => findById(report.figures, id));
  const leading = figures.find(isExhibited) ?? figures[0];
  const head = setWithin(toRuns(report, title, lang, wholeWords), lang, { kind: 'heading', weight: 600, sizes: [68, 60, 52, 46, 40, 34], ...HEAD });
  const toUnder = (): Layer[] => {
    if (status === 'withdrawn') return [toLayer([setRule(FIGURE_TOP + 24, 3, LIGHT.accent), ...setInLine([{ text: translate(lang, 'story.withdrawn'), weight: 600, size: 44 }], FIGURE_TOP + 104)])];
    if (leading) return setFigure(report, leading, lang, { top: FIGURE_TOP, foot: FOOT });
    return [toLayer(setWithin(toRuns(report, summary, lang, wholeWords), lang, { kind: 'prose', weight: 400, sizes: [34, 30, 26], top: head.end + 24, bottom: FOOT }).pieces)];
  };
  const until = report.embargoes?.[`stories/${story.slug}`];
  const before = [...(until === undefined ? [] : [translate(lang, 'preview.embargo', { moment: formatMoment(until, lang) })]), translate(lang, `place.${place}`)];
  const kicker = setInLine([{ text: before.join(' · '), weight: 600, size: 30 }], 152);
  return toSheet(toLayer([...setPlate(report, lang), ...kicker, ...head.pieces]), ...toUnder());
};

/** The card of every other page: the name of the site, and what it is. */
export const toSiteCard = (report: Report, lang: Lang): Sheet => {
  const { name, description } = report.settings;
  const wholeWords = toWholeWords(report);
  const head = setWithin(toRuns(report, name[lang], lang, wholeWords), lang, { kind: 'heading', weight: 700, sizes: [108, 96, 84, 72], top: 160, bottom: 360 });
  const says = setWithin(toRuns(report, description[lang], lang, wholeWords), lang, { kind: 'prose', weight: 400, sizes: [40, 36, 32, 28], top: head.end + 36, bottom: FOOT });
  return toSheet(toLayer([setRule(128, 1), setRule(132, 3), ...head.pieces, ...says.pieces]));
};
