import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchDev } from './bench-dev.ts';
import { benchLighthouse } from './bench-lighthouse.ts';
import { benchReader } from './bench-reader.ts';
import { benchSearch } from './bench-search.ts';
import { benchServe } from './bench-serve.ts';
import { benchSizes } from './bench-sizes.ts';

/** What is measured, each as a table: `npm run bench` prints those that are quick, `npm run bench -- sizes` one. */
const BENCHES: Record<string, (root: string, options: string[]) => void | Promise<void>> = {
  sizes: benchSizes, check: benchCheck, search: benchSearch, serve: benchServe, reader: benchReader, lighthouse: benchLighthouse, build: benchBuild, dev: benchDev,
};

/** What takes minutes or more, and installs packages of its own to compare with: only when it is asked for by name. */
const BY_NAME = ['reader', 'lighthouse', 'build', 'dev'];

const [wanted, ...options] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(BENCHES, wanted)) {
  console.error(`There is no measurement "${wanted}". Write one of: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else for (const [name, bench] of Object.entries(BENCHES)) if (wanted === name || (wanted === undefined && !BY_NAME.includes(name))) await bench(process.cwd(), options);
