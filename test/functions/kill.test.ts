import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Answer } from '../../contracts/envelope';
import { release } from '../../contracts/release';
import type { Claim } from '../../cloudfunctions/_domain/claim-record';
import { leakingWasher } from './parts/given';
import { openShop } from './parts/shop';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'doomed-'));
const people = Array.from({ length: 40 }, (_, at) => `doomed-${at}`);
const acknowledged = new Map<string, string>();

const start = (dieAt: number): Promise<{ child: ChildProcess; url: string }> =>
  new Promise((resolve) => {
    const child = fork(path.resolve('config/run/doomed-cloud.ts'), [dataDir, String(dieAt)], {
      execArgv: ['--import', 'tsx'],
      cwd: path.resolve(__dirname, '../..'),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('message', (message) => resolve({ child, url: (message as { url: string }).url }));
  });

/** Files claims until the line goes dead; what was answered must be there afterwards. */
const fileUntilDead = async (url: string, round: number): Promise<void> => {
  for (let at = 0; at < 40; at += 1) {
    const openid = people[(round * 7 + at) % people.length] ?? '';
    const input = leakingWasher({
      product: { from: 'described', category: 'washer', name: '洗衣机' },
      fault: { symptoms: ['leak'], began: 'today', words: '漏水' },
    });
    try {
      const answered = await fetch(`${url}/client/call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-local-person': openid },
        body: JSON.stringify({ name: 'customer', data: { action: 'submit-claim', release, input } }),
      });
      const answer = (await answered.json()) as Answer;
      if (answer.ok) acknowledged.set((answer.data as { id: string }).id, openid);
    } catch {
      return;
    }
  }
};

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('a cloud killed at fourteen points of its writes loses no answered claim and keeps none by halves', async () => {
  await (await openShop({ dataDir })).close();
  let deaths = 0;
  for (let point = 1; point <= 14; point += 1) {
    // A claim passes about fourteen points; steps of eleven meet each of them.
    const { child, url } = await start(point * 11);
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('exit', (_code, signal) => resolve(signal)),
    );
    await fileUntilDead(url, point);
    // One that outlived the forms is a failure of this test, not a reason to wait for ever.
    const outlived = child.exitCode === null && child.signalCode === null && !child.kill('SIGTERM');
    if ((await ended) === 'SIGKILL' && !outlived) deaths += 1;
  }
  expect(deaths).toBe(14);
  expect(acknowledged.size).toBeGreaterThan(10);

  const shop = await openShop({ dataDir });
  const { tables } = shop.backstage();
  const claims: Claim[] = await tables.claims.all();
  const kept = new Set(claims.map((claim) => claim._id));
  expect([...acknowledged.keys()].filter((id) => !kept.has(id))).toEqual([]);
  for (const claim of claims) {
    const parts = await Promise.all([
      tables.contacts.get(claim.number),
      tables.events.get(`${claim._id}:00001`),
      tables.notices.get(`ntc_${claim._id.slice(4)}_1`),
    ]);
    expect(parts.map((part) => part !== undefined)).toEqual([true, true, true]);
  }
  const others = await Promise.all([tables.contacts.all(), tables.events.all(), tables.notices.all()]);
  expect(others.map((one) => one.length)).toEqual([claims.length, claims.length, claims.length]);
  await shop.close();
});
