/** One page of each kind, as it follows the language; where kinds differ by what is in them, the one with most. */
export const KINDS: Record<string, string> = {
  front: '', stories: 'stories/', story: 'stories/trust-no-one/', statistics: 'stories/report-2023/', figures: 'figures/', figure: 'figures/trust-no-one-assets-seized/',
  derived: 'figures/the-purge-cash-share/', charts: 'charts/', chart: 'charts/the-purge-assets/', sources: 'sources/', source: 'sources/binance-release/',
  glossary: 'glossary/', people: 'people/', about: 'about/', search: 'search/', data: 'data/', press: 'press/', embed: 'embed/illicit-share/',
};
