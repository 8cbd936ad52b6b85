const dayMs = 86_400_000;
const zoneMs = 8 * 3_600_000;

/** The weekday in the stores' zone (+08:00), Monday being 0, wherever the phone is. */
export function weekday(now: number = Date.now()): number {
  // 1 January 1970 was a Thursday.
  return (Math.floor((now + zoneMs) / dayMs) + 3) % 7;
}
