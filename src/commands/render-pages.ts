// A program of its own, run by the build: whatever a package does to its process, ending it with 0 among it, ends here and proves nothing.
import { build } from 'astro';

await build({ root: process.cwd(), logLevel: 'warn' });
