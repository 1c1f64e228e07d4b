import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { toPageDay } from './src/domain/page-day.ts';
import { LANGS } from './src/i18n/lang.ts';
import { loadBuiltReport } from './src/reader/built-report.ts';
import { followPreview } from './src/reader/desk.ts';
import { isBuild } from './src/reader/edition.ts';
import { forget } from './src/reader/kept.ts';
import { bindStory } from './src/reader/mdx-plugin.ts';
import { findUnlisted } from './src/reader/licence.ts';
import { tellOfStory } from './src/reader/told-story.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A build reads content once; a preview looks for every story that it compiles, and for every page, whether any was written since, and shows what is under embargo. */
if (!isBuild()) {
  process.env.EDITION_SHOWING = 'preview';
  // A preview goes on while its program is written: what it makes is never a build's.
  process.env.KEPT_FILES ??= `${root}node_modules/.cache/joint-action-report-preview`;
  forget(Date.now());
}
const built = isBuild() ? loadBuiltReport(root) : undefined;
let graphs = [];
/** A page that is asked for before the watcher tells of a save is made of the text that was saved, too. */
const preview = followPreview(root, (path) => graphs.forEach((graph) => graph.onFileChange(path.replaceAll('\\', '/'))));
const load = (file) => built ?? preview.of(file).report;
const { settings } = built ?? preview.now().report;

/** Both languages of a page, and the choice of language for everyone else. */
const addDefault = (item) => (item.links ? { ...item, links: [...item.links.filter(({ url }) => new URL(url).pathname !== '/'), { lang: 'x-default', url: new URL('/', item.url).href }] } : item);

/** When a page changed last for its readers, by the records. */
const addDay = (item) => ({ ...item, lastmod: toPageDay(built ?? preview.now().report, new URL(item.url).pathname.replace(/^\/(?:th|en)?\/?/, '')) });

/**
 * Vite wraps each import() in a preloader of style sheets, thrice as large as the script that asks, and, where scripts share it, a file more that
 * every page waits for. What loads on intent has no style sheets: the wrapper only calls, and each script has its own.
 */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) => code.replace(/^import \{ \w+ as (\w+) \} from "[^"]*preload-helper[^"]*";$/m, 'const $1 = (load) => load();'),
  // And without the list of files that the preloader would have fetched.
  generateBundle: { order: 'post', handler: (_options, bundle) => Object.entries(bundle).forEach(([file, chunk]) => {
    if (file.includes('preload-helper')) delete bundle[file];
    else if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/^const __vite__mapDeps=.*\n/, '').replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
  }) },
};

/** No code reaches readers whose licence they are not told. */
const toldLicences = {
  name: 'told-licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: (_options, bundle) => {
    const unlisted = findUnlisted(Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : [])));
    if (unlisted.length > 0) throw new Error(`Readers are sent code of ${unlisted.join(', ')}. List it, for its licence, in src/reader/licence.ts.`);
  },
};

/** The desk's pages, in a preview alone: a build knows of no such route. What anyone saves of content, the desk's open pages show at once. */
const desk = {
  name: 'desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      for (const pattern of ['/desk', ...LANGS.map((lang) => `/desk/${lang}`)]) injectRoute({ pattern, entrypoint: './src/pages/_desk/Desk.astro', prerender: true });
      injectRoute({ pattern: '/desk/[lang]/guide/[name]', entrypoint: './src/pages/_desk/Guide.astro', prerender: true });
    },
    'astro:server:setup': ({ server }) => {
      // What is remembered of content is remembered once, for the bodies that are compiled and for the pages: middleware.ts finds it in the locals of a request.
      server.middlewares.use((request, _response, next) => { Reflect.set(request, Symbol.for('astro.locals'), { preview }); next(); });
      graphs = Object.values(server.environments).map(({ moduleGraph }) => moduleGraph);
      server.watcher.add(`${root}content`);
      server.watcher.on('add', (file) => tellOfStory(root, file));
      server.watcher.on('all', (_event, file) => { if (file.replaceAll('\\', '/').startsWith(`${root.replaceAll('\\', '/')}content/`)) server.ws.send({ type: 'full-reload' }); });
    },
  },
};

export default defineConfig({
  site: settings.baseUrl || 'https://unread.invalid',
  // A bare `astro build` must never write through the `dist` link into the edition that is being served.
  outDir: process.env.EDITION_OUT ?? './.astro-build',
  // A build has a cache of its own, which is thrown away. Otherwise Vitest and `astro sync` must read the same store.
  cacheDir: process.env.EDITION_CACHE ?? './.astro',
  trailingSlash: 'always',
  // 'jsx' would swallow the space between two inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Which file is a story, and what its fields are, for the Astro extension of VS Code (.astro/collections).
  experimental: { contentIntellisense: !isBuild() },
  markdown: { syntaxHighlight: false },
  integrations: [
    desk,
    mdx({ processor: satteri({ mdastPlugins: [bindStory(root, load)], features: { smartPunctuation: false } }), extendMarkdownConfig: false }),
    sitemap({ filter: (page) => !/\/(?:404|parallel)\/$|\/embed\//.test(page), i18n: { defaultLocale: 'th', locales: Object.fromEntries(LANGS.map((lang) => [lang, lang])) }, serialize: (item) => addDay(addDefault(item)) }),
  ],
  vite: {
    // Beside the content store, so that a copy of the project shares nothing with it.
    cacheDir: `${process.env.EDITION_CACHE ?? './.astro'}/vite`,
    plugins: [tailwindcss({ optimize: false }), plainImport, toldLicences],
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX page with a directive that the bundler warns of; nothing is wrong with them.
      rolldownOptions: { onLog: (level, log, report) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log); } },
    },
  },
});
