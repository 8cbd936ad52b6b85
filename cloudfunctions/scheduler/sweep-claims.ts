import type { Claim } from '../_domain/claim-record';
import type { StoreRecord, Team } from '../_domain/records';
import { roundsOf } from '../_domain/survey/rounds';
import { lookAfter } from '../_domain/timers/look-after';
import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { logDefect } from '../_platform/log';
import { giveBackTime } from '../_work/held-visit';
import { keepSurveys } from '../_work/keep-surveys';
import { tellOnce } from '../_work/tell-once';
import type { IsLate } from './tick';

const batch = 50;
/** More events than any claim should have. */
const eventCap = 500;

interface Shop {
  readonly store: StoreRecord;
  readonly team: Team;
}

/**
 * Lets happen what is due on one claim. Of several schedulers one does: whoever comes second finds `dueAt` moved
 * on. The log is read outside the transaction, which is why a claim that has changed since is left to the next tick.
 */
const look = async (cloud: Cloud, { _id: claimId, storeId }: Claim, shop: Shop): Promise<void> => {
  const events = await cloud.tables.events.list({
    where: { storeId, claimId },
    order: ['version', 'asc'],
    limit: eventCap,
  });
  await cloud.transaction(async (tables) => {
    const claim = await tables.claims.get(claimId);
    if (!claim || claim.version !== events.length || claim.dueAt >= cloud.now) return;
    await keepSurveys(tables, claim, roundsOf(claim, events), cloud.now);

    const { claim: next, event, notices } = lookAfter(claim, events, shop, cloud.now);

    if (event) await giveBackTime(cloud, tables, claim, next);
    await tables.claims.put(next);
    if (event) await tables.events.insert(event);
    // A change that a slower machine dated back makes its time due again.
    for (const notice of notices) await tellOnce(tables, notice);
  });
};

/** Reminds, warns and lets deadlines pass on the claims of a store that are due. */
export const sweepClaims = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.claims.list({
    where: { storeId, dueAt: before(cloud.now) },
    order: ['dueAt', 'asc'],
    limit: batch,
  });
  if (due.length === 0) return;
  const [store, team] = await Promise.all([
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) return;
  for (const claim of due) {
    if (isLate()) return;
    // One claim's trouble is not the others'.
    await look(cloud, claim, { store, team }).catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
