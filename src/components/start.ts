import { chooseLanguage, rememberLanguage } from './language-choice.ts';
import { offerSwitch } from './language-switch.ts';

// One script for all pages, so that a reader fetches it once: where the language is chosen, it is; elsewhere it is remembered and can be switched.
if (location.pathname === '/') chooseLanguage(document, location, () => localStorage, navigator.languages);
else {
  rememberLanguage(document.documentElement.lang, () => localStorage);
  offerSwitch(document.querySelector('a.lang'));
}
