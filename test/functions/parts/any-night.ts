import { altered } from './altered';

/** Builds a shop to which it is always night, so that its tests do not depend on when they run. */
export const anyNight = altered('any-night', [
  /scheduler\/replan-nightly\.ts$/,
  ['[120, 300]', '[0, 1_440]'],
]);
