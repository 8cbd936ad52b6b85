import type { Access, Accessed, AccessReason } from '../../contracts/access';
import type { Role } from '../../contracts/team';
import type { StoreDocument, StoreRecord, Team } from './records';
import { nameOf } from './names';

/** Somebody of the shop opened somebody's data on purpose; written once, ids only. */
export interface AccessRecord extends StoreDocument {
  /** Whose data they are. */
  readonly customerId: string;
  /** Who looked, by customer id, and in which role. */
  readonly actorId: string;
  readonly role: Role;
  readonly what: Accessed;
  readonly why: AccessReason;
  /** Claim or sold item. */
  readonly about: string;
  readonly at: string;
}

/** What is being looked at, by whom and why. */
export type Look = Omit<AccessRecord, '_id' | 'v' | 'at'>;

/** The same look within a clock hour is the same line, so that a page opened often does not flood the list. */
export const accessParts = (look: Look, now: string): readonly string[] => [
  look.actorId,
  look.about,
  look.what,
  look.why,
  now.slice(0, 13),
];

/**
 * A look in people's terms.
 * @param subject what the claim or sold item is called, where it is still there
 */
export const accessView = (
  record: AccessRecord,
  store: StoreRecord | undefined,
  team: Team | undefined,
  subject: Pick<Access, 'number' | 'productName'>,
): Access => {
  const person = nameOf(team, record.actorId);
  return {
    id: record._id,
    at: record.at,
    storeName: store?.name ?? '',
    ...(person === undefined ? {} : { person }),
    role: record.role,
    what: record.what,
    why: record.why,
    ...subject,
  };
};
