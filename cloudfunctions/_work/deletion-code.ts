import { idFrom } from '../_platform/ids';

/** What the second step of deleting an account has to bring from the first: made in this clock hour or the last. */
export const deletionCodes = (customerId: string, now: string): readonly [string, string] => {
  const inHour = (at: number) => idFrom('del', customerId, new Date(at).toISOString().slice(0, 13));
  return [inHour(Date.parse(now)), inHour(Date.parse(now) - 3_600_000)];
};
