import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildClient } from './build-client';
import { buildFunctions } from './build-functions';

/** What one run of jest counted. */
interface Count {
  passed: number;
  failed: number;
  /** Tests that could not run, with the reason in their name; never counted as passed. */
  notRun: string[];
}

const results = path.resolve('.cache/test-results');

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs jest and reads its own report; a suite that could not even start counts as a failure. */
const runJest = (name: string, args: readonly string[], zone: string): Count => {
  const report = path.join(results, `${name}.json`);
  writeFileSync(report, '');
  // Jest's own choice on two cores is a single worker; most tests wait for a cloud of their own.
  const workers = '--maxWorkers=2';
  spawnSync('npx', ['--no-install', 'jest', workers, '--json', `--outputFile=${report}`, ...args], {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const text = readFileSync(report, 'utf8');
  if (text === '') return { passed: 0, failed: 1, notRun: [] };
  const counted = JSON.parse(text) as JestReport;
  const tests = counted.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: counted.numPassedTests,
    failed: counted.numFailedTests + counted.numRuntimeErrorTestSuites,
    notRun: tests.filter((test) => test.status === 'pending').map((test) => test.fullName),
  };
};

const main = async (): Promise<void> => {
  mkdirSync(results, { recursive: true });
  await buildFunctions();
  await buildClient('h5');
  await buildClient('weapp');

  const counts = [runJest('all', process.argv.slice(2), 'Asia/Shanghai')];
  if (process.argv.length === 2) {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
      const rooms = ['--selectProjects', 'domain', 'contracts'];
      counts.push(runJest(zone.replace('/', '-'), rooms, zone));
    }
  }
  const total: Count = {
    passed: counts.reduce((sum, one) => sum + one.passed, 0),
    failed: counts.reduce((sum, one) => sum + one.failed, 0),
    notRun: counts.flatMap((one) => one.notRun),
  };
  writeFileSync(path.join(results, 'total.json'), JSON.stringify(total));
  for (const name of total.notRun) console.log(`not run: ${name}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.notRun.length} not run`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
