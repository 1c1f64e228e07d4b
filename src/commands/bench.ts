import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchSearch } from './bench-search.ts';
import { benchServe } from './bench-serve.ts';
import { benchSizes } from './bench-sizes.ts';

/** What is measured, each as a table: `npm run bench` prints all but those that take an hour, `npm run bench -- sizes` one. */
const BENCHES: Record<string, (root: string, options: string[]) => void | Promise<void>> = { sizes: benchSizes, check: benchCheck, search: benchSearch, serve: benchServe, build: benchBuild };
const LONG = ['build'];

const [wanted, ...options] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(BENCHES, wanted)) {
  console.error(`There is no measurement "${wanted}". Write one of: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else for (const [name, bench] of Object.entries(BENCHES)) if (wanted === undefined ? !LONG.includes(name) : wanted === name) await bench(process.cwd(), options);
