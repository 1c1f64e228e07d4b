import type { ProjectCopy } from './project-copy.ts';

/** The moment at which all that waits comes out. */
export const EMBARGO = '2026-12-07T09:00:00+07:00';

/** Words, ids and numbers that stand nowhere else in the project, and the page of each language's reader on which they are found when their time has come. */
export const SECRETS: Record<string, { th: string; en: string }> = {
  'stories/snow-owl/': { th: 'ปฏิบัติการนกฮูกหิมะจับเรือยางที่เกาะกระดาษ', en: 'Operation Snow Owl stopped dinghies at Paper Island' },
  'stories/': { th: 'นกฮูกหิมะพบเรือยาง', en: 'Snow Owl came upon' },
  'figures/owl-dinghies/': { th: '48,613 ลำ', en: '48,613 dinghies' },
  'figures/owl-dinghies-burnt/': { th: 'เรือยางที่ไหม้เกรียม', en: 'Dinghies charred at Paper Island' },
  'figures/owl-dinghies-share/': { th: 'สัดส่วนเรือยางที่ไหม้', en: 'Charred part of the dinghies' },
  'charts/owl-dinghies/': { th: 'เรือยางกับเถ้าถ่าน', en: 'Dinghies and cinders' },
  'sources/owl-gazette/': { th: 'ราชกิจจานกฮูก', en: 'Owl Gazette' },
  'people/': { th: 'นางสาวปักษา หิมพานต์', en: 'Paksa Himmaphan' },
  'people/#night-watch': { th: 'กองเฝ้ายามราตรี', en: 'Night Watch Bureau' },
  'glossary/': { th: 'เรือยางล่องหน', en: 'ghost dinghy' },
};

/** What its files are called, which is part of their addresses. */
export const IDS = ['snow-owl', 'owl-dinghies', 'owl-dinghies-burnt', 'owl-dinghies-share', 'owl-gazette', 'paksa-h', 'night-watch', 'ghost-dinghy', 'dinghies', '48613', '24300'];

const figure = (th: string, en: string, value: string, extra = ''): string => `label: { th: ${th}, en: ${en} }
value: ${value}
unit: dinghies
qualifier: none
period: unknown
asOf: 2026-11-22
${extra}evidence:
  - relation: states
    source: owl-gazette
    printed: { value: ${value} }
    note: { th: ราชกิจจานกฮูกระบุไว้, en: The Owl Gazette says so. }
`;

const story = (lang: 'th' | 'en', summary: string, body: string): string => `---
title: ${SECRETS['stories/snow-owl/']?.[lang] ?? ''}
summary: ${summary} {figure:owl-dinghies}
place: thailand
status: published
original: th
published: 2026-11-22
embargo: ${EMBARGO}
from:
  - source: binance-release
    locator: P3
headline:
  - owl-dinghies
related:
  - the-purge
---

${body}

<Chart id="owl-dinghies" />
`;

const FILES: Record<string, string> = {
  'content/units/dinghies.yaml': 'kind: count\nth: ลำ\nen: { one: dinghy, other: dinghies }\n',
  'content/sources/owl-gazette.yaml': 'publisher: { th: ราชกิจจานกฮูก, en: Owl Gazette }\ntitle: { th: บันทึกจากเกาะกระดาษ, en: Notes from Paper Island }\nurl: unknown\npublished: unknown\naccessed: 2026-11-22\narchived: unknown\nlanguage: th\norigin: independent\n',
  'content/figures/owl-dinghies.yaml': figure('เรือยางที่จับได้ในปฏิบัติการนกฮูกหิมะ', 'Dinghies stopped in Operation Snow Owl', '48613', `embargo: ${EMBARGO}\n`),
  'content/figures/owl-dinghies-burnt.yaml': figure('เรือยางที่ไหม้เกรียมบนเกาะกระดาษ', 'Dinghies charred at Paper Island', '24300'),
  'content/figures/owl-dinghies-share.yaml': `label: { th: สัดส่วนเรือยางที่ไหม้, en: Charred part of the dinghies }\nformula: { kind: share, part: owl-dinghies-burnt, whole: owl-dinghies, precision: 0 }\nunit: percent\nperiod: unknown\nasOf: 2026-11-22\nembargo: ${EMBARGO}\n`,
  'content/charts/owl-dinghies.yaml': `kind: bar
title: { th: เรือยางกับเถ้าถ่าน, en: Dinghies and cinders }
description:
  th: แท่งแรกคือเรือยางที่จับได้ {figure:owl-dinghies} แท่งถัดมาคือที่ไหม้เกรียม {figure:owl-dinghies-burnt}
  en: The first bar shows the dinghies stopped, {figure:owl-dinghies}; the next those charred, {figure:owl-dinghies-burnt}.
series:
  - figure: owl-dinghies
    label: { th: จับได้, en: Stopped }
  - figure: owl-dinghies-burnt
    label: { th: ไหม้เกรียม, en: Charred }
note: { th: นับเฉพาะบนเกาะกระดาษ, en: Counted at Paper Island alone. }
embargo: ${EMBARGO}
`,
  'content/people/paksa-h.yaml': 'name: { th: นางสาวปักษา หิมพานต์, en: Paksa Himmaphan }\nrole: { th: หัวหน้ายาม, en: Head of the watch }\norganisation: night-watch\n',
  'content/organisations/night-watch.yaml': 'name: { th: กองเฝ้ายามราตรี, en: Night Watch Bureau }\n',
  'content/glossary/ghost-dinghy.yaml': 'th: เรือยางล่องหน\nen: ghost dinghy\nexplanation: { th: เรือยางที่ไม่มีใครเห็น, en: A dinghy that nobody has seen. }\n',
  'content/stories/snow-owl/th.mdx': story('th', 'นกฮูกหิมะพบเรือยาง', 'เจ้าหน้าที่พบ<Term id="ghost-dinghy" /> และจับเรือยางได้ <Figure id="owl-dinghies" /> ตามบันทึกของ<Source id="owl-gazette" /> <Person id="paksa-h" form="full" /> เป็นผู้แจ้ง ไหม้ไป <Figure id="owl-dinghies-share" />'),
  'content/stories/snow-owl/en.mdx': story('en', 'Snow Owl came upon', 'Officers found a <Term id="ghost-dinghy" /> and stopped <Figure id="owl-dinghies" />, by the notes of the <Source id="owl-gazette" />. <Person id="paksa-h" form="full" /> gave word. Charred were <Figure id="owl-dinghies-share" />.'),
};

/** A story under embargo, with a figure and a chart that are so themselves, and others, a source, a unit, a person, an organisation and a term that were entered for it; a public story names it as related. */
export const addWaitingStory = async (project: ProjectCopy): Promise<void> => {
  for (const [file, text] of Object.entries(FILES)) project.write(file, text);
  for (const lang of ['th', 'en']) project.edit(`content/stories/the-purge/${lang}.mdx`, 'related:\n', 'related:\n  - snow-owl\n');
  await project.run('src/commands/check.ts', '--fix');
};
