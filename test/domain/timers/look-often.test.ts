import { lookAfter } from '../../../cloudfunctions/_domain/timers/look-after';
import { at } from '../service-levels/parts';
import { asked, lived, shop } from './parts/lived';

describe('looking once, often or late comes to the same', () => {
  const lives: readonly (readonly string[])[] = [
    asked,
    ['2026-11-24T10:00 submitted'],
    ['2026-11-24T10:00 submitted', '2026-11-24T10:30 review-begun', '2026-11-24T12:00 approved'],
    [
      '2026-11-24T10:00 submitted',
      '2026-11-24T12:00 approved',
      '2026-11-25T12:00 work-begun',
      '2026-11-26T12:00 parts-awaited',
    ],
  ];
  /** Looks every `step` minutes for three weeks; what was told, each with the state that it left. */
  const told = (lines: readonly string[], step: number): string[] => {
    let { claim, events } = lived(lines);
    const ids: string[] = [];
    const begin = Date.parse(claim.dueAt);
    for (let now = begin; now < begin + 21 * 24 * 3_600_000; now += step * 60_000) {
      const instant = new Date(now).toISOString();
      if (claim.dueAt >= instant) continue;
      const looked = lookAfter(claim, events, shop, instant);
      claim = looked.claim;
      if (looked.event) events = [...events, looked.event];
      ids.push(...looked.notices.map(({ _id }) => _id));
    }
    return [...ids, claim.state];
  };
  test.each(lives.map((lines) => [lines[lines.length - 1], lines] as const))('after %s', (_last, lines) => {
    const often = told(lines, 1);
    expect(new Set(often).size).toBe(often.length);
    expect(often.length).toBeGreaterThan(1);
    expect(told(lines, 7)).toEqual(often);
    expect(told(lines, 60).sort()).toEqual([...often].sort());
  });

  test('a change that a slower machine dates back makes its time due again, with the very same notices', () => {
    const { claim, events } = lived(asked);
    const looked = lookAfter(claim, events, shop, at('2026-11-25T11:05'));
    const again = lookAfter(
      { ...looked.claim, dueAt: at('2026-11-25T11:00') },
      events,
      shop,
      at('2026-11-25T11:06'),
    );
    expect(again.notices.map(({ _id }) => _id)).toEqual(looked.notices.map(({ _id }) => _id));
  });
});
