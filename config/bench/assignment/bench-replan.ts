import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import type { Day } from '../../../cloudfunctions/_domain/assignment/model';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { addDays, dayOf } from '../../../cloudfunctions/_domain/calendar/day';
import { emptySheet } from '../../../cloudfunctions/_domain/dispatch/empty-sheet';
import type { DispatchSheet } from '../../../cloudfunctions/_domain/dispatch/sheet';
import { emptyDay, withVisits } from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { openCloud, type Cloud } from '../../../cloudfunctions/_platform/cloud';
import { readPlan } from '../../../cloudfunctions/_work/read-plan';
import { createCloud } from '../../../local-cloud/cloud';
import { stores } from '../../demo/stores';
import { cloudOptions } from '../../run/cloud-options';
import { book, dayNow, planned, type Booker, type Told } from './bookings';
import { cityDay } from './city';
import { quantile, referenceLoop } from './measure';
import { booked } from './some-day';

const latencyMs = 10;
const everyMs = 200;
/** Until when the gain has to be there, from the tick on. */
const minute = 60_000;
/** What the reference loop takes on the wall of a machine that has nothing else to do. */
const idleMs = 5;

/**
 * How much slower this machine answers than an idle one, at least 1: other people's work on it. Latency, bookings and the
 * time there is are stretched by it, so that the proportions stay.
 */
const slowness = (): number => {
  const started = performance.now();
  for (let at = 0; at < 200; at += 1) referenceLoop();
  return Math.max(1, (performance.now() - started) / 200 / idleMs);
};
/** What the product looks for in one day, undisturbed. */
const reference = { steps: 60_000, seed: 1 };
const bar = 0.9;
const seeds = [1, 2, 3];

/** The city's technicians as a store has set them up. */
const sheetOf = (storeId: string, { shifts }: Day): DispatchSheet => ({
  ...emptySheet(storeId),
  rev: 1,
  checkedRev: 1,
  crew: shifts.map(({ technicianId, base, from, to, skills, areas, maxWorkMinutes }) => ({
    customerId: technicianId,
    badge: technicianId,
    base,
    skills: [...skills],
    certificates: [],
    areas: areas.flatMap((area) => (area.kind === 'radius' ? [{ ...area }] : [])),
    week: Array.from({ length: 7 }, () => ({ from, to })),
    lunch: null,
    leaves: [],
    maxVisits: 30,
    maxWorkMinutes,
  })),
});

/** A store whose day is as full as first come, first served makes it; who found no place waits outside. */
const openDay = async (cloud: Cloud, seed: number): Promise<{ booker: Booker; day: Day }> => {
  const storeId = `sto_bench${seed}`;
  const date = addDays(dayOf(cloud.now), 3);
  const full = booked(cityDay(seed, 50, 400));
  const sheet = sheetOf(storeId, full);
  const [store] = stores;
  if (!store) throw new Error('there is no store to copy');
  await cloud.tables.stores.put({ ...store, _id: storeId, closedDays: [] });
  await cloud.tables.teams.put({ _id: storeId, v: 1, storeId, members: [] });
  await cloud.tables.plans.put(sheet);
  for (const { technicianId, visits } of full.routes) {
    const day = emptyDay(storeId, date, technicianId);
    await cloud.tables.plans.put(withVisits(day, visits.map(planned)));
  }
  const told: Told = { booked: 0, cancelled: 0, again: 0, failed: 0, outrun: 0, minutes: 0, ms: [] };
  const booker: Booker = { cloud, sheet, date, pool: [...full.waiting], told };
  return { booker, day: dayNow(booker, (await readPlan(cloud, storeId, [date])).days) };
};

/** One tick of the scheduler, with somebody booking all the time until it has ended. */
const disturbed = async (
  booker: Booker,
  replanner: ChildProcess,
  slower: number,
): Promise<{ ms: number; ok: boolean }> => {
  const started = performance.now();
  const tick: { end?: unknown } = {};
  const ended = once(replanner, 'message').then(([said]: unknown[]) => {
    tick.end = said;
  });
  replanner.send({ storeId: booker.sheet.storeId, slower });
  const running: Promise<void>[] = [];
  while (tick.end === undefined && performance.now() - started < minute * slower) {
    running.push(
      book(booker).catch((error: unknown) => {
        booker.told.failed += 1;
        console.error(error);
      }),
    );
    await pause(everyMs * slower);
  }
  const ms = performance.now() - started;
  await Promise.all([...running, ended]);
  return { ms, ok: tick.end === 'done' };
};

const benchSeed = async (
  cloud: Cloud,
  seed: number,
  replanner: ChildProcess,
  slower: number,
): Promise<boolean> => {
  const { booker, day } = await openDay(cloud, seed);
  const { told, sheet, date } = booker;
  const before = worthOf(day).minutes;
  const gain = before - worthOf(improve(day, reference)).minutes;
  const { ms, ok } = await disturbed(booker, replanner, slower);
  const after = dayNow(booker, (await readPlan(cloud, sheet.storeId, [date])).days);
  const won = before + told.minutes - worthOf(after).minutes;
  const left = worthOf(after).minutes - worthOf(improve(after, reference)).minutes;
  const violations = checkDay(after).length;
  console.log(
    `replan: seed ${seed}: ${won.toFixed(0)} minutes won in ${(ms / 1_000).toFixed(0)} s, undisturbed ${gain.toFixed(0)} ` +
      `(${((won / gain) * 100).toFixed(0)} %), still to be won ${left.toFixed(0)} (${((won / (won + left)) * 100).toFixed(0)} % done); ` +
      `${told.booked} booked, ${told.cancelled} cancelled, ${told.again} looked again, ${told.outrun} lost to another booking, ${told.failed} failed, ` +
      `p50 ${quantile(told.ms, 0.5).toFixed(0)} ms, slowest ${quantile(told.ms, 1).toFixed(0)} ms; ${violations} violations`,
  );
  return ok && won >= bar * gain && told.failed === 0 && violations === 0;
};

/**
 * Re-planning a day of fifty technicians while somebody books every 200 ms, at 10 ms a database request: the product's
 * own scheduler task, in a process of its own. Bar: 90 % of the undisturbed gain within a minute, and no booking fails.
 */
export const benchReplan = async (): Promise<boolean> => {
  const local = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false });
  Object.assign(process.env, local.sdkEnv());
  const replanner = fork(path.resolve('config/bench/assignment/replanner.ts'));
  try {
    await once(replanner, 'message');
    const slower = slowness();
    console.log(
      `replan: this machine is ${slower.toFixed(1)} times as slow as an idle one: all times are stretched by that`,
    );
    local.faults.set({ latencyMs: Math.round(latencyMs * slower) });
    let held = true;
    for (const seed of seeds) held = (await benchSeed(openCloud('bench'), seed, replanner, slower)) && held;
    return held;
  } finally {
    replanner.disconnect();
    await local.close();
  }
};
