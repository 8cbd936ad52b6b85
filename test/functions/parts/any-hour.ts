import { altered } from './altered';

/** Builds a shop that asks at any hour, so that its tests do not depend on when they run. */
export const anyHour = altered('any-hour', [
  /survey\/schedule\.ts$/,
  ['const opens = 10;', 'const opens = 0;'],
  ['const closes = 18;', 'const closes = 24;'],
]);
