import { afterEach, expect, test } from 'vitest';
import { loadBuiltReport } from './built-report.ts';
import { createProject, removeProjects, write } from './project-fixture.ts';

afterEach(removeProjects);

test('a process that builds reads the content once, and that of another folder too', () => {
  const [root, other] = [createProject(), createProject()];
  const report = loadBuiltReport(root);
  write(root, 'content/settings.yaml', '');
  expect(loadBuiltReport(`${root}/`)).toBe(report);
  expect(loadBuiltReport(other)).not.toBe(report);
});
