import type { Role } from '../../../contracts/team';
import { Refusal } from '../refusal';

/**
 * How much goodwill (fen) one person may give alone, by role: requirements A77, as delivered ¥50 and ¥500; an owner
 * without bound.
 */
const bounds: Readonly<Partial<Record<Role, number>>> = {
  'customer-service': 5_000,
  manager: 50_000,
  owner: Number.POSITIVE_INFINITY,
};

/** Above ¥2,000 two people sign, whoever they are. */
export const twoPersonsFrom = 200_000;

/** The widest bound (fen) of somebody's roles; infinite for owners. */
export const authorityOf = (roles: readonly Role[]): number =>
  Math.max(0, ...roles.map((role) => bounds[role] ?? 0));

/** Refuses with BEYOND_AUTHORITY, naming the bound in yuan. */
export const checkAuthority = (roles: readonly Role[], fen: number): void => {
  const bound = authorityOf(roles);
  if (fen > bound) throw new Refusal('BEYOND_AUTHORITY', { limit: Math.floor(bound / 100) });
};
