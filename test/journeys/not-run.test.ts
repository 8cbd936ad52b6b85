import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly { assertionResults: readonly { status: string; title: string }[] }[];
}
const read = (json: string): Report => JSON.parse(json);

test('where no browser runs, journeys are pending with the reason in their name, and none is passed', () => {
  const jest = path.resolve(__dirname, '../../node_modules/.bin/jest');
  const only = ['--selectProjects', 'journeys', '--testPathPatterns', 'journeys/look', '--json'];
  const run = spawnSync(jest, only, { encoding: 'utf8', env: { ...process.env, CHROME: '/bin/false' } });
  const report = read(run.stdout);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  expect(report.numPassedTests).toBe(0);
  expect(tests.length).toBeGreaterThan(0);
  for (const { status, title } of tests) {
    expect(status).toBe('pending');
    expect(title).toContain('not run: /bin/false');
  }
}, 60_000);
