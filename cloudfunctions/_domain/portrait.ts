import { safetyOf } from './picture-safety';
import type { Photo, Team } from './records';
import { Refusal } from './refusal';

/** Whose portraits a team has. */
export const portraitsOf = (
  team: Team | undefined,
): { readonly customerId: string; readonly photoId: string }[] =>
  (team?.members ?? []).flatMap(({ customerId, portrait }) =>
    portrait === undefined ? [] : [{ customerId, photoId: portrait }],
  );

/**
 * The team with another portrait of a technician, or without one. Refuses with COLLEAGUE_UNFIT.
 * @returns the same team where nothing changes
 */
export const withPortrait = (team: Team, customerId: string, photoId: string | undefined): Team => {
  const member = team.members.find((one) => one.customerId === customerId);
  if (!member?.roles.includes('technician')) throw new Refusal('COLLEAGUE_UNFIT', { field: 'customerId' });
  const { portrait, ...faceless } = member;
  if (portrait === photoId) return team;
  const changed = photoId === undefined ? faceless : { ...faceless, portrait: photoId };
  return { ...team, members: team.members.map((one) => (one === member ? changed : one)) };
};

/** A portrait as the technician's own: it goes with his account, not with that of whoever took it. */
export const ownPortrait = (photo: Photo): Photo => ({ ...photo, customerId: photo.for, settled: true });

/** Whether a customer sees it: not while WeChat looks at it or is in doubt. */
export const isShownToCustomers = (photo: Photo): boolean => ['pass', 'unknown'].includes(safetyOf(photo));
