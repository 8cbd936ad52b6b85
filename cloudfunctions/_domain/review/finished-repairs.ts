import type { Claim, FinishedRepair } from '../claim-record';
import { repairHistory } from '../service-levels/repair-history';
import type { LoggedEvent } from '../service-levels/spans';

/**
 * The finished repairs of a claim, the one among them that is handed back now. Days come from the log, so that an
 * interrupted repair keeps its first day of hand-in; each repair has the waiting days that came since the one before.
 * @param events the claim's whole log up to now
 * @param at ISO instant of the hand-back
 */
export const finishedRepairs = (
  { version, repairs = [] }: Pick<Claim, 'version' | 'repairs'>,
  events: readonly LoggedEvent[],
  at: string,
): readonly FinishedRepair[] => {
  const handBack: LoggedEvent = { version: version + 1, at, kind: 'repaired', state: 'handing-over' };
  const history = repairHistory([...events, handBack], at);
  const before = repairs.reduce((sum, { waitingDays }) => sum + waitingDays, 0);
  return [
    ...repairs,
    ...history.finishedRepairs.slice(repairs.length).map(({ handedInOn, handedBackOn, days }) => ({
      handedInOn,
      handedBackOn,
      days,
      waitingDays: history.waitingDays - before,
    })),
  ];
};
