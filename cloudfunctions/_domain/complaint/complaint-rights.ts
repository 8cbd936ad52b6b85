import type { Role } from '../../../contracts/team';
import { having } from '../having';
import type { Team } from '../records';
import { Refusal } from '../refusal';
import type { Complaint } from './complaint-record';

/** Who is let in at all; what each of them sees is decided for every complaint. */
export const laneRoles: readonly Role[] = ['complaint-supervisor', 'owner'];

type Members = Pick<Team, 'members'>;

/** Supervisors of a store who may have to do with a complaint: not the one who made it. */
export const supervisorsFor = (team: Members, complainant: string | undefined): readonly string[] =>
  having(team, 'complaint-supervisor').filter((one) => one !== complainant);

/** Who answers for a complaint now, and is told what is to be done. */
export const laneOf = (complaint: Complaint, team: Members): readonly string[] => {
  const { customerId } = complaint;
  const owners = complaint.owners ? having(team, 'owner').filter((one) => one !== customerId) : [];
  return [...new Set([...supervisorsFor(team, customerId), ...owners])];
};

/** Who may audit it: supervisors and owners who had nothing to do with it, supervisors first where there are any. */
export const auditorsOf = (complaint: Complaint, team: Members): readonly string[] => {
  const free = (one: string) =>
    one !== complaint.customerId &&
    !complaint.handlers.includes(one) &&
    !complaint.technicianIds.includes(one);
  const supervisors = having(team, 'complaint-supervisor').filter(free);
  return supervisors.length > 0 ? supervisors : having(team, 'owner').filter(free);
};

/** Whether somebody of the shop may know that this complaint is there. */
export const mayRead = (complaint: Complaint, team: Members, who: string): boolean =>
  laneOf(complaint, team).includes(who) ||
  (complaint.audit === 'due' && auditorsOf(complaint, team).includes(who));

/** Whether he acts on it because the store has no supervisor. */
export const actsAsFallback = (complaint: Complaint, team: Members, who: string): boolean =>
  complaint.fallback !== undefined && !having(team, 'complaint-supervisor').includes(who);

/** What one may promise alone, in fen: a supervisor as much as a manager, an owner without bound (requirements A77). */
export const offerBound = (team: Members, who: string): number =>
  having(team, 'owner').includes(who) ? Number.POSITIVE_INFINITY : 50_000;

/** Refuses with BEYOND_AUTHORITY, naming the bound in yuan. */
export const checkOffer = (team: Members, who: string, fen: number): void => {
  const bound = offerBound(team, who);
  if (fen > bound) throw new Refusal('BEYOND_AUTHORITY', { limit: bound / 100 });
};
