import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildFunctions, functionsDir } from '../../../config/run/build-functions';
import { startRacers, type Racers } from './racers';
import { withoutTransactions } from './without-transactions';

/** The functions as they are and without transactions, and three processes that call them; for the whole file. */
export const twoBuilds = () => {
  const built = mkdtempSync(path.join(os.tmpdir(), 'races-'));
  const bare = path.join(built, 'bare');
  let racers: Racers | undefined;
  beforeAll(async () => {
    await buildFunctions(bare, [withoutTransactions]);
    racers = await startRacers();
  });
  afterAll(() => {
    racers?.stop();
    rmSync(built, { recursive: true, force: true });
  });
  return {
    whole: functionsDir,
    bare,
    run: (...errands: Parameters<Racers['run']>): ReturnType<Racers['run']> => {
      if (!racers) throw new Error('nobody is there to run yet');
      return racers.run(...errands);
    },
  };
};
