import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../i18n/lang.ts';
import { escapeMarkup } from '../charts/escape-markup.ts';
import type { StoryText } from './story-text.ts';

const renderBody = ({ title, paragraphs }: StoryText): string => [`<h1>${escapeMarkup(title)}</h1>`, ...paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`)].join('\n');

const PAGE = `---
import story from './story.json';
---
<!doctype html>
<html lang={story.lang}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{story.title}</title>
  </head>
  <body><main set:html={story.body} /></body>
</html>
`;

/** Builds the barest page that Astro makes of a text, without a style or a script, in a folder that is there and empty. Gives the folder to serve. */
export const buildBarePage = (root: string, folder: string, lang: Lang, text: StoryText): string => {
  const pages = join(folder, 'src/pages');
  mkdirSync(pages, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(pages, 'index.astro'), PAGE);
  writeFileSync(join(pages, 'story.json'), JSON.stringify({ lang, title: text.title, body: renderBody(text) }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) throw new Error(`The bare page could not be built.\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
};
