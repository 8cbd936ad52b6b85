import type { Team } from './records';

/** A member's name, also of one who has left: then simply absent. */
export const nameOf = (team: Team | undefined, customerId: string): string | undefined =>
  team?.members.find((member) => member.customerId === customerId)?.name;
