import type { Lang } from '../i18n/lang.ts';

export const countFaults = (count: number): string => (count === 1 ? '1 fault' : `${count} faults`);

/** The last line of a check: what there is, or how much is left to mend. */
export const formatOutcome: Record<Lang, (faults: number, stories: number, figures: number) => string> = {
  th: (faults, stories, figures) => (faults === 0
    ? `ไม่พบข้อผิดพลาดในข่าว ${stories} เรื่องและตัวเลข ${figures} รายการ ทั้งสองภาษา`
    : `พบข้อผิดพลาด ${faults} ข้อ จะยังไม่เผยแพร่จนกว่าจะแก้ครบ`),
  en: (faults, stories, figures) => (faults === 0
    ? `No faults in ${stories} stories and ${figures} figures, in both languages.`
    : `${countFaults(faults)}. Nothing is published until ${faults === 1 ? 'it is' : 'they are'} mended.`),
};
