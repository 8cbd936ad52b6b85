import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createCloud } from '../../local-cloud/cloud';
import { seedDemo } from '../demo/seed';
import { cloudOptions, localAppId } from './cloud-options';
import { storm, type Weather } from './storm';
import { tally, type Tally } from './storm-tally';

/** A storm over a fresh shop; answers what it left behind. */
export const surviveStorm = async (
  weather: Omit<Weather, 'dataDir'>,
): Promise<Tally & { readonly deaths: number }> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'storm-'));
  const open = () => createCloud({ ...cloudOptions, dataDir, timers: false });
  try {
    const before = await open();
    await seedDemo(before.sdkEnv(), localAppId);
    await before.close();
    const { sent, deaths } = await storm({ ...weather, dataDir });
    const after = await open();
    const found = await tally(after, sent);
    await after.close();
    return { ...found, deaths };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** A thousand claims, each sent ten times, with a third of the answers lost and twenty power cuts. */
export const benchResubmit = async (): Promise<boolean> => {
  const claims = 1_000;
  const found = await surviveStorm({ claims, sends: 10, dropped: 30, deaths: 20 });
  console.log(
    `resubmit: ${found.claims} of ${claims} claims, ${found.doubles} doubles, ${found.lost} lost, ${found.halves} halves, ` +
      `${found.noticesOnce} notices once, ${found.pushed} pushed, ${found.pushedTwice} pushed twice, ${found.deaths} power cuts`,
  );
  const faults = found.doubles + found.lost + found.halves + found.pushedTwice;
  return found.claims === claims && found.noticesOnce === claims && faults === 0;
};
