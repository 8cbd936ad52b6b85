import { spawn } from 'node:child_process';
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
const home = 'Asia/Shanghai';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs jest and reads its own report; a suite that could not even start counts as a failure. */
const runJest = async (
  name: string,
  workers: number,
  args: readonly string[],
  zone = home,
): Promise<Count> => {
  const report = path.join(results, `${name}.json`);
  writeFileSync(report, '');
  const wanted = [`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, ...args];
  await new Promise<void>((resolve, reject) => {
    const jest = spawn('npx', ['--no-install', 'jest', ...wanted], {
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    jest.on('error', reject);
    jest.on('close', () => resolve());
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

const buildClients = async (): Promise<void> => {
  await buildClient('h5');
  await buildClient('weapp');
};

/** Rooms that look at the built clients; the others need the functions only and begin while the clients are built. */
const onClients = ['house', 'journeys', 'weapp'];
/** Rules that know no clock: where the machine stands can change nothing about them. */
const timeless = ['test/domain/assignment/', 'test/domain/photo/', 'test/domain/lifecycle'];
/** Another day for most of ours, and summer time; the functions themselves run at UTC in every test of theirs. */
const otherZones = ['America/Los_Angeles'];

/** Everything, in two lanes beside each other, so that neither core waits while the other builds. */
const runAll = async (): Promise<Count[]> => {
  const lanes = [
    async () => {
      await buildClients();
      const counts = [await runJest('on-clients', 1, ['--selectProjects', ...onClients])];
      for (const zone of otherZones) {
        const rooms = ['--selectProjects', 'domain', '--testPathIgnorePatterns', ...timeless];
        counts.push(await runJest(zone.replace('/', '-'), 1, rooms, zone));
      }
      return counts;
    },
    // Most of these wait for a cloud of their own, in which one function works at a time.
    async () => [await runJest('on-functions', 2, ['--ignoreProjects', ...onClients])],
  ];
  return (await Promise.all(lanes.map((lane) => lane()))).flat();
};

const runSome = async (args: readonly string[]): Promise<Count[]> => {
  await buildClients();
  return [await runJest('some', 2, args)];
};

const main = async (args: readonly string[]): Promise<void> => {
  mkdirSync(results, { recursive: true });
  await buildFunctions();
  const counts = await (args.length === 0 ? runAll() : runSome(args));
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

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
