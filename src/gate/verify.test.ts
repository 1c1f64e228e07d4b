import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from './edition-fixture.ts';
import { verifyEdition } from './verify.ts';

test('reads what a build left on disk, and gives all that is wrong with it together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script>a</script><data value="1" data-figure="victims">1</data><a href="/nowhere/">b</a>');
  writeFileSync(join(folder, 'en', 'server.mjs'), '');
  symlinkSync('/etc/hosts', join(folder, 'hosts.txt'));
  const { faults } = await verifyEdition(report, folder);
  rmSync(folder, { recursive: true });
  for (const fault of [
    '/en/ was not built, though the content calls for it.', 'hosts.txt is a link, not a file.', 'en/server.mjs is of a kind that is not published.',
    '/ has 1 for "victims"; the register has 3200.', '/ links to /nowhere/, which is not there.', '/ has a script inside it.', '/ has no style sheet.', '/ is not valid HTML at',
  ]) expect(faults).toContainEqual(expect.stringContaining(fault));
});
