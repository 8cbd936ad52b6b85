import { altered } from './altered';

/** Builds a shop to which the whole day before is the evening before, so that its tests do not depend on when they run. */
export const anyEvening = altered('any-evening', [
  /dispatch\/watch\.ts$/,
  ['eveningBefore = -360;', 'eveningBefore = -1_440;'],
]);
