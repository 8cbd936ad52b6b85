import type { Answer } from '../../../contracts/envelope';
import { bookSlot, cancelSlot, listSlots, rebookSlot, type Slot } from '../../../contracts/counter';
import { booked, freeSlots, repairBy, somebody } from './given-way';
import { errand } from './racers';
import type { Race } from './races';
import { storeId } from './review-desk';
import type { Shop } from './shop';

/** Customers with an approved repair, who all want the same time. */
const contenders = (shop: Shop, count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const who = somebody();
      return { who, ...(await repairBy(shop, who, 'shop')) };
    }),
  );
const outcomeOf = (answer: Answer): string =>
  answer.ok ? String((answer.data as { outcome?: string }).outcome) : answer.code;
const placesAt = async (shop: Shop, { date, from }: Slot) =>
  ((await shop.backstage().tables['counter-days'].get(`${storeId}:${date}:counter`))?.booked ?? []).filter(
    (one) => one.from === from,
  );
const unkept = (promises: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(promises).filter((promise) => promises[promise] !== true);

/** Times that nobody has a place at, the last ones first. */
const emptyTimes = async (shop: Shop, who: string, claimId: string, count: number): Promise<Slot[]> => {
  const free = (await freeSlots(shop, who, claimId)).reverse();
  const most = Math.max(...free.map(({ left }) => left));
  return free.filter(({ left }) => left === most).slice(0, count);
};

/** Ten want one time. */
const oneTime: Race = async ({ shop, together }) => {
  const people = await contenders(shop, 10);
  const [one] = people;
  const [slot] = one ? await emptyTimes(shop, one.who, one.claimId, 1) : [];
  if (!one || !slot) throw new Error('no time is free');
  const answers = await together(
    people.map(({ who, claimId, version }) =>
      errand(who, bookSlot, { claimId, version, date: slot.date, from: slot.from }),
    ),
  );
  const ends = answers.map(outcomeOf);
  const others = answers.flatMap((answer) =>
    outcomeOf(answer) === 'taken' ? [(answer as { data: { alternatives: Slot[] } }).data.alternatives] : [],
  );
  const { days } = await shop.call(one.who, listSlots, { claimId: one.claimId });
  const kept = await shop.backstage().tables.claims.getMany(people.map(({ claimId }) => claimId));
  const places = await placesAt(shop, slot);
  return unkept({
    'as many are booked as fit': ends.filter((end) => end === 'booked').length === slot.left,
    'the others hear that it is taken': ends.every((end) => end === 'booked' || end === 'taken'),
    'the day holds as many': places.length === slot.left,
    'who holds a place knows it, and nobody else thinks so':
      kept
        .filter(({ visit }) => visit !== undefined)
        .map(({ _id }) => _id)
        .sort()
        .join() ===
      places
        .map(({ claimId }) => claimId)
        .sort()
        .join(),
    'each of them is told three other times that are free': others.every(
      (told) =>
        told.length === 3 &&
        told.every(({ date, from, left }) => left > 0 && !(date === slot.date && from === slot.from)),
    ),
    'no time has fewer than no places': days.every(({ slots }) => slots.every(({ left }) => left >= 0)),
  });
};

/** Four sit in one time, which is full then, and two in another; some move in, some out, some give up, three come new. */
const movingAbout: Race = async ({ shop, together }) => {
  const people = await contenders(shop, 9);
  const [one] = people;
  const [hot, cold] = one ? await emptyTimes(shop, one.who, one.claimId, 2) : [];
  if (!hot || !cold) throw new Error('no time is free');
  const seated = await Promise.all(
    people.map(async (person, at) =>
      at < 6 ? { ...person, ...(await booked(shop, person.who, person, at < 4 ? hot : cold)) } : person,
    ),
  );
  const answers = await together(
    seated.map(({ who, claimId, version }, at) => {
      const { date, from } = at < 2 ? cold : hot;
      if (at >= 2 && at < 4) return errand(who, cancelSlot, { claimId, version });
      return errand(who, at < 6 ? rebookSlot : bookSlot, { claimId, version, date, from });
    }),
  );
  const kept = await shop.backstage().tables.claims.getMany(seated.map(({ claimId }) => claimId));
  const broken = unkept({ 'everybody is answered': answers.every((answer) => answer.ok) });
  for (const [name, time] of Object.entries({ hot, cold })) {
    const holders = kept
      .filter(({ visit }) => visit?.date === time.date && visit.window.from === time.from)
      .map(({ _id }) => _id)
      .sort();
    const places = (await placesAt(shop, time)).map(({ claimId }) => claimId).sort();
    broken.push(
      ...unkept({
        [`the ${name} time is held by those who have it`]: places.join() === holders.join(),
        [`the ${name} time has no more than fit`]: places.length <= time.left,
      }),
    );
  }
  return broken;
};

/** What is promised to those who want a time at the counter at the same moment. */
export const slotRaces: Readonly<Record<string, Race>> = {
  'a time is sold to as many as fit, and the others are told the nearest times that are free': oneTime,
  'a time has as many as fit when some move in, some move out and some cancel at once': movingAbout,
};
