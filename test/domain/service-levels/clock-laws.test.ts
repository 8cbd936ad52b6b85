import { clocksOf } from '../../../cloudfunctions/_domain/service-levels/clocks';
import type { Matter } from '../../../cloudfunctions/_domain/service-levels/clock-rules';
import type { LoggedEvent } from '../../../cloudfunctions/_domain/service-levels/spans';
import { lifecycle } from '../../../cloudfunctions/_domain/lifecycle';
import { store } from '../parts/given';
import { visit } from './parts';

/** Numbers below 1 out of a seed: the same ones at every run. */
const dice = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** A walk through the table of the lifecycle, minutes to weeks between its steps. */
const walk = (roll: () => number): LoggedEvent[] => {
  const pick = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(roll() * choices.length)];
  let at = Date.parse('2026-01-01T00:00:00Z') + Math.floor(roll() * 700) * 24 * 3_600_000;
  const events: LoggedEvent[] = [
    { version: 1, at: new Date(at).toISOString(), kind: 'submitted', state: 'submitted' },
  ];
  for (let step = 0; step < 14; step += 1) {
    const state = events[events.length - 1]?.state ?? 'submitted';
    const kinds = (Object.keys(lifecycle) as (keyof typeof lifecycle)[]).filter((kind) =>
      lifecycle[kind].from.includes(state),
    );
    const kind = pick(kinds);
    if (kind === undefined) break;
    at += Math.floor(60_000 * 10 ** (roll() * 4.3));
    const { to } = lifecycle[kind];
    const next = { at: new Date(at).toISOString(), kind, state: to === 'same' ? state : to };
    events.push({ version: events.length + 1, ...next });
  }
  return events;
};

const matters: readonly Matter[] = [
  visit,
  { kind: 'repair', way: 'shop', region: 'CN-ZJ' },
  { kind: 'return', way: 'mail' },
  { kind: 'repair', way: 'visit', remote: true },
];
const walks = Array.from({ length: 40 }, (_, seed) => {
  const roll = dice(seed + 1);
  return { events: walk(roll), matter: matters[seed % matters.length] ?? visit, roll };
});
const at = (events: readonly LoggedEvent[], index: number): string => events[index]?.at ?? '';
const read = (events: readonly LoggedEvent[], matter: Matter, now: string) =>
  clocksOf(events, matter, store, now).map((clock) => ({
    ...clock,
    key: `${clock.name} ${clock.startedAt}`,
  }));

type Seen = ReturnType<typeof read>[number];
/** Of each clock what breaks a law; `[]` is none. */
const broken = (clocks: readonly Seen[], laws: Readonly<Record<string, (clock: Seen) => boolean>>) =>
  clocks.flatMap((clock) =>
    Object.keys(laws).flatMap((law) => (laws[law]?.(clock) ? [] : [`${clock.key} ${clock.dueAt}: ${law}`])),
  );

describe('clocks recomputed from any part of any log', () => {
  test('never vanish or start anew, never stood still for less, and never become due earlier', () => {
    for (const { events, matter } of walks) {
      let before: readonly Seen[] = [];
      for (const [index, { at: moment }] of events.entries()) {
        const now = new Map(read(events.slice(0, index + 1), matter, moment).map((one) => [one.key, one]));
        const found = broken(before, {
          'is still there': ({ key }) => now.has(key),
          'is due no earlier': ({ key, dueAt }) => (now.get(key)?.dueAt ?? '') >= dueAt,
          'warns no earlier': ({ key, alarmAt = '' }) => (now.get(key)?.alarmAt ?? '') >= alarmAt,
          'stood still no less': ({ key, pausedMs }) => (now.get(key)?.pausedMs ?? -1) >= pausedMs,
        });
        expect(found).toEqual([]);
        before = [...now.values()];
      }
    }
  });

  test('say at the moment of an event the same with and without it, unless it brings back what had ended', () => {
    for (const { events, matter } of walks) {
      for (const [index, { at: moment }] of events.entries()) {
        const after = new Map(read(events.slice(0, index + 1), matter, moment).map((one) => [one.key, one]));
        const open = read(events.slice(0, index), matter, moment).filter(({ endedAt }) => !endedAt);
        const found = broken(open, {
          'due at the same moment': ({ key, dueAt }) => after.get(key)?.dueAt === dueAt,
          'stood still as long': ({ key, pausedMs }) => after.get(key)?.pausedMs === pausedMs,
        });
        expect(found).toEqual([]);
      }
    }
  });

  test('do not change by an event that changes nothing, as when a pause is cut into two', () => {
    for (const { events, matter, roll } of walks) {
      const index = Math.floor(roll() * events.length);
      const from = Date.parse(at(events, index));
      const to = Date.parse(at(events, index + 1) || at(events, index)) + 1;
      const cut = new Date(from + Math.floor(roll() * (to - from))).toISOString();
      const more: LoggedEvent[] = [
        ...events.slice(0, index + 1),
        { version: index + 1.5, at: cut, kind: 'reassigned', state: events[index]?.state ?? 'submitted' },
        ...events.slice(index + 1),
      ];
      const now = new Date(Date.parse(at(events, events.length - 1)) + 3_600_000).toISOString();
      expect(read(more, matter, now)).toEqual(read(events, matter, now));
    }
  });

  test('come in order: started, warned, due; what ended in time was met and nothing else', () => {
    for (const { events, matter } of walks) {
      const found = broken(read(events, matter, at(events, events.length - 1)), {
        'starts before it is due': ({ startedAt, dueAt }) => startedAt <= dueAt,
        'warns before it is due': ({ alarmAt, dueAt }) => alarmAt === undefined || alarmAt <= dueAt,
        'met in time': ({ state, endedAt, dueAt }) =>
          (state === 'met') === (endedAt !== undefined && endedAt <= dueAt),
      });
      expect(found).toEqual([]);
    }
  });
});
