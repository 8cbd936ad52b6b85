import type { Action, InputOf } from '../../contracts/action';
import { moveVisit } from '../../contracts/board';
import { bookVisit, cancelBooking, rebookVisit } from '../../contracts/booking';
import type { Answer } from '../../contracts/envelope';
import { release } from '../../contracts/release';
import type { Slot, Span } from '../../contracts/slot';
import { addDays, dayOf } from '../../cloudfunctions/_domain/calendar/day';
import { isDay, isSheet } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { sheetId, type DispatchSheet } from '../../cloudfunctions/_domain/dispatch/sheet';
import { openCloud } from '../../cloudfunctions/_platform/cloud';

import { check, heardWrong } from './storm-check';
import { gather, type Contender } from './storm-people';
import { keyOf, type Ground, type StormCall, type StormPlan, type StormResult } from './storm-plan';

/*
 * Many want few windows at once. Every window has a known capacity, 1 to 5: as many technicians work in it, and each of
 * them can make one visit of its length.
 */

const dice = (seed: number) => {
  let state = seed;
  return (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
};

/** An hour each; a visit takes longer than that, so nobody makes two in one of them. */
const bands: readonly Span[] = [
  { from: 540, to: 600 },
  { from: 660, to: 720 },
  { from: 780, to: 840 },
  { from: 900, to: 960 },
];
const visitMinutes = 100;
const crewSize = 5;
const manager = 'he-shun';

const call = <A extends Action>(openid: string, action: A, input: InputOf<A>): StormCall => ({
  openid,
  name: action.server,
  data: { action: action.name, release, input },
});

/** Windows of working days from the day after tomorrow on: nothing is kept for urgent claims there. */
const slotsOf = (now: string, count: number): readonly Slot[] => {
  const today = dayOf(now);
  const dates = Array.from({ length: 12 }, (_, at) => addDays(today, at + 2));
  return dates.flatMap((date) => bands.map((window) => ({ date, window }))).slice(0, count);
};

/** A store with five technicians, each away in the windows that shall have fewer. */
const layGround = async (storm: StormPlan, roll: (bound: number) => number): Promise<Ground> => {
  const { tables, now } = openCloud('storm');
  const found = await tables.plans.get(sheetId(storm.storeId));
  if (!found || !isSheet(found)) throw new Error('the store has no sheet');
  for (const { _id } of (await tables.plans.list({ where: { storeId: storm.storeId }, limit: 1_000 })).filter(
    isDay,
  ))
    await tables.plans.remove(_id);
  const slots = slotsOf(now, storm.windows);
  const capacityOf = new Map(slots.map((slot) => [keyOf(slot), 1 + roll(crewSize)]));
  const crew = Array.from({ length: crewSize }, (_, at) => `cus_storm${at}`);
  const base = { lat: 30.2767, lng: 120.1296 };
  const sheet: DispatchSheet = {
    ...found,
    windows: bands,
    urgentReserve: 0,
    services: [{ category: storm.pattern.product.category, minutes: visitMinutes, skills: ['storm'] }],
    crew: crew.map((customerId, at) => ({
      customerId,
      badge: `S${at}`,
      base,
      skills: ['storm'],
      certificates: [],
      areas: [],
      week: Array.from({ length: 7 }, () => ({ from: 480, to: 1_200 })),
      lunch: null,
      leaves: slots
        .filter((slot) => at >= (capacityOf.get(keyOf(slot)) ?? 0))
        .map(({ date, window }) => ({
          from: date,
          to: date,
          span: { from: window.from - 5, to: window.to + 5 },
        })),
      maxVisits: 8,
      maxWorkMinutes: 900,
    })),
  };
  await tables.plans.put({ ...sheet, checkedRev: sheet.rev });
  // One day more, for those who move from there.
  const last = slots[slots.length - 1]?.date ?? dayOf(now);
  const spare = bands.map((window) => ({ date: addDays(last, 1), window }));
  return { slots, capacityOf, crew, spare };
};

const versionIn = (answer: Answer | undefined): number | undefined =>
  answer?.ok && typeof answer.data === 'object' && answer.data !== null && 'version' in answer.data
    ? Number(answer.data.version)
    : undefined;

/** A manager moves visits among technicians, as the plan stands. */
const movesByHand = async (
  storm: StormPlan,
  ground: Ground,
  roll: (bound: number) => number,
): Promise<StormCall[]> => {
  const { tables } = openCloud('storm');
  const days = (await tables.plans.list({ where: { storeId: storm.storeId }, limit: 1_000 })).filter(isDay);
  return days.slice(0, 8).flatMap((day) => {
    const [visit] = day.visits;
    const to = ground.crew[roll(crewSize)] ?? '';
    if (!visit || to === day.technicianId) return [];
    const other = days.find((one) => one.date === day.date && one.technicianId === to);
    const revs = [
      { customerId: day.technicianId, rev: day.rev },
      { customerId: to, rev: other?.rev ?? 0 },
    ];
    const { storeId } = storm;
    return [
      call(manager, moveVisit, { storeId, date: day.date, visitId: visit.visitId, to, revs, lock: false }),
    ];
  });
};

/**
 * Lets everybody try at once: most book, some move there from another window, some give their window back in between,
 * a manager moves visits by hand; whoever lost tries again as long as anybody gets something. Then sold is what there
 * is, exactly, nobody is in two places, and each loser heard a typed refusal with alternatives.
 */
export const blow = async (storm: StormPlan): Promise<StormResult> => {
  const roll = dice(storm.seed);
  const ground = await layGround(storm, roll);
  const people = await gather(storm, storm.windows * storm.contenders);
  const booked = new Map<string, Slot>();
  const broken: string[] = [];
  let tries = 0;
  const run = async (calls: readonly (StormCall & { readonly who?: Contender; readonly slot?: Slot })[]) => {
    tries += calls.length;
    const answers = await storm.together(calls.map(({ openid, name, data }) => ({ openid, name, data })));
    broken.push(...heardWrong(answers));
    for (const [at, { who, slot }] of calls.entries()) {
      const version = versionIn(answers[at]);
      if (!who || version === undefined) continue;
      who.version = version;
      if (slot) booked.set(who.claimId, slot);
      else booked.delete(who.claimId);
    }
  };
  const wish = (who: Contender, slot: Slot) => ({
    ...call(who.openid, booked.has(who.claimId) ? rebookVisit : bookVisit, {
      claimId: who.claimId,
      version: who.version,
      ...slot,
    }),
    who,
    slot,
  });
  const giveBack = (who: Contender) => ({
    ...call(who.openid, cancelBooking, { claimId: who.claimId, version: who.version, reason: 'other' }),
    who,
  });

  // Some have a window elsewhere already.
  const movers = people.filter((_, at) => at % 10 === 0).slice(0, ground.spare.length * crewSize);
  await run(movers.map((who, at) => wish(who, ground.spare[at % ground.spare.length]!)));

  const wanted = new Map(people.map((who, at) => [who, ground.slots[at % ground.slots.length]!]));
  const has = (who: Contender): boolean => booked.get(who.claimId) === wanted.get(who);
  for (let round = 0; ; round += 1) {
    const before = booked.size;
    const losers = people.filter((who) => !has(who));
    // In the first two rounds some who have a window give it back meanwhile, and a manager moves what stands.
    const given = round === 0 || round > 2 ? [] : people.filter((who) => has(who) && roll(4) === 0);
    const byHand = round > 2 ? [] : await movesByHand(storm, ground, roll);
    const calls = [...losers.map((who) => wish(who, wanted.get(who)!)), ...given.map(giveBack), ...byHand];
    for (let from = 0; from < calls.length; from += 240) await run(calls.slice(from, from + 240));
    if (round > 2 && booked.size === before) break;
  }
  const found = await check(storm, ground, booked);
  return { ...found, tries, broken: [...new Set([...broken, ...found.broken])] };
};
