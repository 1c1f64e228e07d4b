/** The keys of a Thai (Kedmanee) and an American keyboard, each at the place of the other's, without Shift and with it. */
const THAI = '_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';
const LATIN = '`1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';

/** What would have been typed had the keyboard been set to the other language. */
export const toOtherLayout = (typed: string): string => {
  const [from, to] = /[\u0e00-\u0e7f]/.test(typed) ? [THAI, LATIN] : [LATIN, THAI];
  return [...typed].map((key) => to[from.indexOf(key)] ?? key).join('');
};
