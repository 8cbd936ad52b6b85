const zone = 8 * 3_600_000;

/** Minutes from midnight at +08:00. */
export const minuteNow = (now = Date.now()): number => Math.floor(((now + zone) % 86_400_000) / 60_000);
