import { addMonths } from './calendar/day';

/**
 * Last day of the shop's guarantee: the day of the month of the sale, `months` later; where that month is
 * shorter, its last day (Civil Code art. 202). It is the shop's own promise, so nothing extends it over
 * rest days; what the law grants is the policy packs'.
 * @param soldOn `YYYY-MM-DD`
 */
export const guaranteeEndsOn = (soldOn: string, months: number): string => addMonths(soldOn, months);
