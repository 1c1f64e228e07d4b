import { benchCheck } from './bench-check.ts';
import { benchSearch } from './bench-search.ts';
import { benchServe } from './bench-serve.ts';
import { benchSizes } from './bench-sizes.ts';

/** What is measured, each as a table: `npm run bench` prints all, `npm run bench -- sizes` one. */
const BENCHES: Record<string, (root: string) => void | Promise<void>> = { sizes: benchSizes, check: benchCheck, search: benchSearch, serve: benchServe };

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(BENCHES, wanted)) {
  console.error(`There is no measurement "${wanted}". Write one of: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else for (const [name, bench] of Object.entries(BENCHES)) if (wanted === undefined || wanted === name) await bench(process.cwd());
