import { roles, type Role } from '../../contracts/team';
import type { Invitation, Team } from './records';
import { Refusal } from './refusal';

/** Whom each role may invite; only an owner appoints those who decide on money, people and complaints. */
const appoints: Partial<Record<Role, readonly Role[]>> = {
  owner: roles,
  manager: ['customer-service', 'technician', 'parts-keeper'],
};

/** Roles that a person of these roles may give, in the order of `roles`. */
export const mayInvite = (own: readonly Role[]): Role[] =>
  roles.filter((role) => own.some((held) => appoints[held]?.includes(role)));

/** Refuses who may not give (or take) this role. */
export const checkAppointment = (own: readonly Role[], role: Role): void => {
  if (mayInvite(own).includes(role)) return;
  throw new Refusal(own.includes('manager') ? 'OWNER_ONLY' : 'NOT_ALLOWED');
};

/**
 * Adds the invited role to a team. A complaint supervisor holds no other role, in no store, and nobody who holds
 * one becomes a supervisor: complaints are judged by people without a stake.
 */
export const join = (
  team: Team,
  invitation: Invitation,
  who: { customerId: string; identityId: string; held: readonly Role[] },
  now: string,
): Team => {
  const { held, ...person } = who;
  const supervises = (role: Role) => role === 'complaint-supervisor';
  if (held.some((role) => role !== invitation.role && (supervises(role) || supervises(invitation.role)))) {
    throw new Refusal('SUPERVISOR_ALONE');
  }
  const member = team.members.find((one) => one.customerId === who.customerId);
  if (!member) {
    const added = { ...person, name: invitation.name, roles: [invitation.role], joinedAt: now };
    return { ...team, members: [...team.members, added] };
  }
  if (member.roles.includes(invitation.role)) return team;
  const raised = { ...member, roles: [...member.roles, invitation.role] };
  return { ...team, members: team.members.map((one) => (one === member ? raised : one)) };
};

/**
 * Takes a role from a member; the member without a role is gone. Anybody may lay down a role of his own;
 * the last owner cannot. A portrait goes with the work that it was taken for.
 */
export const removeRole = (team: Team, actor: string, customerId: string, role: Role): Team => {
  const member = team.members.find((one) => one.customerId === customerId);
  const own = team.members.find((one) => one.customerId === actor)?.roles ?? [];
  if (actor !== customerId) checkAppointment(own, role);
  if (!member?.roles.includes(role)) return team;
  const owners = team.members.filter((one) => one.roles.includes('owner'));
  if (role === 'owner' && owners.length === 1) throw new Refusal('LAST_OWNER');
  const { portrait, ...faceless } = member;
  const kept = role === 'technician' || portrait === undefined ? faceless : member;
  const left = { ...kept, roles: member.roles.filter((held) => held !== role) };
  return {
    ...team,
    members: team.members.flatMap((one) => (one !== member ? [one] : left.roles.length > 0 ? [left] : [])),
  };
};
