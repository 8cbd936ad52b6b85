/**
 * Last day of the shop's guarantee: the day of the month of the sale, `months` later; where that month is
 * shorter, its last day (Civil Code art. 202, 203: a period of months ends on the corresponding day).
 * @param soldOn `YYYY-MM-DD`
 */
export const guaranteeEndsOn = (soldOn: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = soldOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth.getUTCDate())));
  return end.toISOString().slice(0, 10);
};
