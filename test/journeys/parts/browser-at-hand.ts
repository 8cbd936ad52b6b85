import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Search } from './find-browser';

/** Shared by the files of one run, whose workers have one parent: the search unpacks 190 MB at worst. */
const answer = path.join(tmpdir(), `aftercare-browser-${process.ppid}.json`);
const turn = `${answer}.turn`;
const longestSearch = 120_000;

const read = (json: string): Search => JSON.parse(json);
const remembered = (): Search | undefined =>
  existsSync(answer) ? read(readFileSync(answer, 'utf8')) : undefined;

/** Whether this process is the one to search; two at once would unpack into each other. */
const mayStart = (): boolean => {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    return false;
  }
};

const search = (): Search => {
  const found = spawnSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'search-browser.ts')], {
    encoding: 'utf8',
    timeout: longestSearch,
  });
  if (found.status !== 0) return { reason: `the search failed: ${found.stderr.trim().slice(-200)}` };
  return read(found.stdout);
};

/**
 * The browser for journeys, found synchronously, since jest wants to know its tests before anything is awaited.
 * Only a success is remembered: a browser installed meanwhile is found at the next run.
 */
export const browserAtHand = (): Search => {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const start = Date.now(); Date.now() - start < longestSearch; Atomics.wait(pause, 0, 0, 100)) {
    const known = remembered();
    if (known) return known;
    if (!mayStart()) continue;
    try {
      const found = remembered() ?? search();
      if ('recipe' in found) {
        writeFileSync(`${answer}.new`, JSON.stringify(found));
        renameSync(`${answer}.new`, answer);
      }
      return found;
    } finally {
      rmSync(turn, { recursive: true, force: true });
    }
  }
  return { reason: 'another process did not finish its search for a browser' };
};
