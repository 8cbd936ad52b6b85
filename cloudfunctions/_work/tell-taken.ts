import { dayOf } from '../_domain/calendar/day';
import { nobody, type PlannedVisit, type TechnicianDay } from '../_domain/dispatch/technician-day';
import { timerNotice } from '../_domain/timers/timer-notice';
import type { TransactionTables } from '../_platform/tables';

/** Whether its technician knows of a visit: he was asked, has said yes, or may have looked at today's route. */
const isKnown = ({ acceptedAt, acceptBy }: PlannedVisit, date: string, now: string): boolean =>
  acceptedAt !== undefined || acceptBy !== undefined || date === dayOf(now);

/**
 * Tells technicians that somebody else goes to what they knew they would go to, in the transaction that moves it.
 * @param before technician-days as they were
 * @param after the same days as they are written
 */
export const tellTaken = async (
  tables: TransactionTables,
  before: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
  now: string,
): Promise<void> => {
  for (const { technicianId, date, visits } of before) {
    const left = after.find((day) => day.technicianId === technicianId);
    if (!left || technicianId === nobody) continue;
    const gone = visits.filter(({ visitId }) => left.visits.every((one) => one.visitId !== visitId));
    for (const visit of gone.filter((one) => isKnown(one, date, now))) {
      const claim = await tables.claims.get(visit.claimId);
      if (!claim) continue;
      const name = `${date}-${visit.window.from}-taken-${left.rev}`;
      await tables.notices.put(timerNotice(claim, { name, kind: 'visit-taken', at: now, to: technicianId }));
    }
  }
};
