import { hydrateCharts } from '../charts/hydrate.ts';
import { offerCopying } from './copy-intent.ts';
import { chooseLanguage, rememberLanguage } from './language-choice.ts';
import { offerSwitch } from './language-switch.ts';
import { awaitPanels } from './panel-intent.ts';
import { offerSearchKey } from './search-key.ts';

// One script for all pages, so that a reader fetches it once: where the language is chosen, it is; elsewhere it waits for what a reader means to do.
if (location.pathname === '/') chooseLanguage(document, location, () => localStorage, navigator.languages);
else {
  rememberLanguage(document.documentElement.lang, () => localStorage);
  offerSwitch(document.querySelector('a.lang'));
  hydrateCharts(document);
  awaitPanels(document);
  offerCopying(document);
  offerSearchKey(document, () => localStorage);
}
