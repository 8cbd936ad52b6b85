/*
 * The engine counts time in 1/1024 minutes. Sums of such numbers are exact, so a route's times are the same whether
 * they are added up from its beginning or from its end, and the quick check of a place agrees with a full simulation
 * to the last bit.
 */
const perMinute = 1024;

/** The smallest difference of two times, in minutes. */
export const tick = 1 / perMinute;

/** The first tick at or after a time. */
export const tickFrom = (minutes: number): number => Math.ceil(minutes * perMinute) / perMinute;

/** The last tick at or before a time. */
export const tickUntil = (minutes: number): number => Math.floor(minutes * perMinute) / perMinute;

/** The last tick before a time: the latest start in a half-open window. */
export const tickBefore = (minutes: number): number => tickFrom(minutes) - tick;
