import type { Slot } from '../../../contracts/slot';

export const isSame = (one: Slot | undefined, other: Slot | undefined): boolean =>
  one?.date === other?.date && one?.window.from === other?.window.from && one?.window.to === other?.window.to;
