import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeBlockRecords } from './report.ts';

/** For tests alone: a project in a folder of its own. */

/** The moment of the edition. */
export const AT = Date.parse('2026-11-22T09:00:00+07:00');

const story = (title: string, summary: string, paragraph: string, heading: string, list: [string, string]): string => `---
title: ${title}
summary: ${summary} {figure:victims}
place: thailand
status: published
original: th
published: 2026-11-22
from:
  - source: release
    locator: P2
headline:
  - victims
---

${paragraph} <Figure id="victims" /> <Date value="2023-09-18" /> <Term id="flood" /> <Person id="mali" />

## ${heading}

- ${list[0]}
- ${list[1]}

<Chart id="levels" />

<Quote th="น้ำใจ" en="kindness" source="release" locator="P2" />
`;

/** A small project without a fault: one story, three figures, and everything that they name. */
export const FILES: Record<string, string> = {
  'content/settings.yaml': `name: { th: รายงาน, en: Report }
description: { th: ก, en: a }
baseUrl: https://report.example
contact: desk@report.example
release: release
front:
  lead: river
  chart: levels
  figures: [victims, helped-share]
  story: river
terms: { th: ก, en: a }
about:
  - heading: { th: ก, en: a }
    text:
      - { th: ก, en: a }
press:
  contact: press@report.example
  terms:
    - { th: ก, en: a }
`,
  'content/units/people.yaml': 'kind: count\nth: ราย\nen: { one: person, other: people }\n',
  'content/units/percent.yaml': 'kind: percent\nth: "%"\nen: { one: "%", other: "%" }\n',
  'content/sources/release.yaml': 'publisher: { th: กรม, en: Bureau }\ntitle: { th: ก, en: a }\nurl: unknown\npublished: unknown\naccessed: 2026-11-22\narchived: unknown\nlanguage: th\norigin: primary\n',
  'content/figures/victims.yaml': `label:
  th: ผู้เสียหาย
  en: Victims
value: 3200
unit: people
qualifier: more-than
period: unknown
asOf: 2026-11-22
evidence:
  - relation: states
    source: release
    printed: { value: 3200, qualifier: more-than }
    note: { th: ก, en: a }
`,
  'content/figures/helped.yaml': 'label: { th: ผู้รับความช่วยเหลือ, en: Helped }\nvalue: 800\nunit: people\nqualifier: none\nperiod: unknown\nasOf: 2026-11-22\nevidence:\n  - relation: states\n    source: release\n    printed: { value: 800 }\n    note: { th: ก, en: a }\n',
  'content/figures/helped-share.yaml': 'label: { th: สัดส่วน, en: Helped share }\nformula: { kind: share, part: helped, whole: victims, precision: 0 }\nunit: percent\nperiod: unknown\nasOf: 2026-11-22\n',
  'content/charts/levels.yaml': 'kind: bar\ntitle: { th: ก, en: a }\ndescription:\n  th: ก {figure:victims} {figure:helped}\n  en: The bars show {figure:victims} and {figure:helped}.\nseries:\n  - figure: victims\n  - figure: helped\nnote: { th: ก, en: a }\n',
  'content/people/mali.yaml': 'name: { th: มาลี, en: Mali }\nrole: { th: ก, en: a }\norganisation: ccib\n',
  'content/organisations/ccib.yaml': 'name: { th: บช., en: CCIB }\n',
  'content/glossary/flood.yaml': 'th: น้ำท่วม\nen: flood\nexplanation: { th: ก, en: a }\n',
  'content/stories/river/th.mdx': story('น้ำหลาก', 'แม่น้ำ', 'ฝั่งน้ำ', 'น้ำ', ['ฝ้าย', 'ฟ้า']),
  'content/stories/river/en.mdx': story('High water', 'The river took', 'The bank took', 'Water', ['mud', 'sand']),
};

export const write = (root: string, file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const roots: string[] = [];
export const removeProjects = (): void => roots.splice(0).forEach((root) => rmSync(root, { recursive: true }));

/** A folder with the project, and a record of its blocks. */
export const createProject = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  roots.push(root);
  for (const [file, text] of Object.entries(FILES)) write(root, file, text);
  writeBlockRecords(root);
  return root;
};
