import { answerLate as contract } from '../../contracts/my-visit';
import { dayOf, minuteOf } from '../_domain/calendar/day';
import type { Claim } from '../_domain/claim-record';
import { anotherComes, waitForHim, whoIsLate } from '../_domain/dispatch/answer-late';
import { eventId } from '../_domain/event';
import type { Act } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { serve } from '../_platform/serve';
import { changeClaim } from '../_work/change-claim';
import { passVisit, readShop } from '../_work/pass-visit';
import { myClaim, readMyVisit } from './my-visit';

/** Whether this very wish was fulfilled before: then it is its second tap. */
const isDone = async (cloud: Cloud, claim: Claim, version: number): Promise<boolean> => {
  if (claim.version <= version) return false;
  const event = await cloud.tables.events.get(eventId(claim._id, version + 1));
  return event?.kind === 'technician-changed' && event.customerId === claim.customerId;
};

/** Sends somebody else within what is left of the window. Refuses with NOBODY_FREE, CHANGED_MEANWHILE. */
const sendAnother = async (cloud: Cloud, claim: Claim, version: number, act: Act): Promise<void> => {
  if (await isDone(cloud, claim, version)) return;
  if (claim.version !== version) throw new Refusal('CHANGED_MEANWHILE');
  const not = whoIsLate(claim);
  const { date, visitId } = claim.visit ?? { date: '', visitId: '' };
  const notBefore = date === dayOf(cloud.now) ? minuteOf(cloud.now) : 0;
  const became = await passVisit(cloud, await readShop(cloud, claim.storeId, date), {
    date,
    visitId,
    passed: { not, notBefore },
    otherwise: 'stays',
    decide: (now) => {
      if (now.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      return anotherComes(now, act);
    },
  });
  if (became === 'no-room') throw new Refusal('NOBODY_FREE');
  if (became === 'gone') throw new Refusal('CHANGED_MEANWHILE');
};

export const answerLate = serve(contract, async ({ input, caller, cloud }) => {
  const { claimId, version, choice } = input;
  const { customerId } = caller;
  const act: Act = { at: cloud.now, by: 'customer', customerId };
  if (choice === 'another-technician') {
    await sendAnother(cloud, await myClaim(cloud, caller, claimId), version, act);
    return readMyVisit(cloud, await myClaim(cloud, caller, claimId));
  }
  const claim = await changeClaim(
    cloud,
    { claimId, version, kind: 'late-accepted', customerId },
    (one) => one.customerId === customerId,
    (one) => waitForHim(one, act),
  );
  return readMyVisit(cloud, claim);
});
