import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import { eventId } from '../_domain/event';
import type { lifecycle } from '../_domain/lifecycle';
import { callAboutMoves, isMovedOften } from '../_domain/moved-often';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';
import { giveBackTime } from './held-visit';

/** What somebody wants to do: to the claim as he saw it. */
export interface Wanted {
  readonly claimId: string;
  /** The version that he saw. */
  readonly version: number;
  readonly kind: keyof typeof lifecycle | readonly (keyof typeof lifecycle)[];
  readonly customerId: string;
}

/** Whether the wanted act has already happened by the same person: then this is its second tap. */
const isDone = async (tables: TransactionTables, claim: Claim, wanted: Wanted): Promise<boolean> => {
  if (claim.version <= wanted.version) return false;
  const event = await tables.events.get(eventId(claim._id, wanted.version + 1));
  const kinds: readonly string[] = typeof wanted.kind === 'string' ? [wanted.kind] : wanted.kind;
  return event !== undefined && kinds.includes(event.kind) && event.customerId === wanted.customerId;
};

/**
 * One act on a claim in one transaction: load, decide, save. The same act sent again answers the claim as it is;
 * on a claim that somebody else changed meanwhile it refuses with CHANGED_MEANWHILE. Whatever time of the store the claim
 * held and holds no more is given back in the same transaction, so that no end of a claim can forget it.
 * @param mayAct whether the caller may know of the claim at all; NOT_ALLOWED otherwise, as for one that is not there
 * @param decide what follows; may read more documents by id, and may write documents of its own
 */
export const changeClaim = (
  cloud: Cloud,
  wanted: Wanted,
  mayAct: (claim: Claim) => boolean,
  decide: (claim: Claim, tables: TransactionTables) => Promise<Change> | Change,
): Promise<Claim> =>
  cloud.transaction(async (tables) => {
    const before = await tables.claims.get(wanted.claimId);
    if (!before || !mayAct(before)) throw new Refusal('NOT_ALLOWED');
    if (await isDone(tables, before, wanted)) return before;
    if (before.version !== wanted.version) throw new Refusal('CHANGED_MEANWHILE');

    const change = await decide(before, tables);
    await giveBackTime(cloud, tables, before, change.claim);
    const team = isMovedOften(before, change.claim) ? await tables.teams.get(before.storeId) : undefined;
    const calls = team ? callAboutMoves(change.claim, team, cloud.now) : [];

    await tables.claims.put(change.claim);
    await tables.events.insert(change.event);
    if (change.text) await tables.texts.put(change.text);
    for (const notice of [...(change.notices ?? []), ...calls]) await tables.notices.put(notice);
    return change.claim;
  });
