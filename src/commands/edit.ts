import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { build } from 'vite';
import { serveEditor } from './editor-server.ts';

const root = process.cwd();
/** A package of its own, so that the site, its tests and its build know nothing of the editor's two hundred packages. */
const editor = join(root, 'editor');
const pages = join(editor, 'node_modules/.page');

const isOlder = (file: string, than: string): boolean => !existsSync(file) || statSync(file).mtimeMs < statSync(than).mtimeMs;

const install = (): void => {
  if (!isOlder(join(editor, 'node_modules/.package-lock.json'), join(editor, 'package.json'))) return;
  console.log('Installing the editor. This is done once.\nกำลังติดตั้งเครื่องมือแก้ไข ทำครั้งเดียว');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: editor, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The editor could not be installed. Look at what npm says above, and whether this machine reaches the internet.');
};

/** Its page is built once, so that opening it asks nothing of the preview. */
const buildPage = async (): Promise<void> => {
  if (!isOlder(join(pages, 'index.html'), join(editor, 'main.tsx'))) return;
  await build({ root: editor, base: '/keystatic/', configFile: false, logLevel: 'error', build: { outDir: pages, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 10_000 } });
};

const edit = async (isInstallOnly: boolean): Promise<void> => {
  install();
  await buildPage();
  if (isInstallOnly) return;
  const { address } = await dev({ root, ...(process.env['PORT'] ? { server: { port: Number(process.env['PORT']) } } : {}), vite: { plugins: [serveEditor(root, pages)] } });
  const base = `http://localhost:${address.port}`;
  console.log(`\nแก้ไข Edit      ${base}/keystatic\nโต๊ะข่าว Desk    ${base}/desk/\nดูตัวอย่าง Preview ${base}/th/  ${base}/en/\nCtrl+C stops it.`);
};

try {
  await edit(process.argv.includes('--install'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
