import { maxInfoRounds, type Need } from '../../../contracts/decision';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { nextEventId } from '../event';
import { happen } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import { reviewing, type Doer } from './staff-act';

const day = 24 * 3_600_000;
/** A claim without its answer is put aside then; it can be taken up again for thirty days. */
export const answerWithin = 7 * day;

const later = (at: string, by: number): string => new Date(Date.parse(at) + by).toISOString();

/** Asks for exactly what is missing. Refuses with ASKED_ENOUGH after three times, INCOMPLETE (an own question without words). */
export const askInfo = (
  claim: Claim,
  doer: Doer,
  asked: { readonly slots: readonly Need[]; readonly words?: string | undefined },
): Change => {
  const act = reviewing(claim, doer);
  const rounds = (claim.infoRounds ?? 0) + 1;
  if (rounds > maxInfoRounds) throw new Refusal('ASKED_ENOUGH');
  const isOwn = asked.slots.some((slot) => slot.what === 'question' && slot.question === 'own-question');
  if (isOwn && asked.words === undefined) throw new Refusal('INCOMPLETE', { field: 'words' });
  const needs = {
    slots: asked.slots,
    askedAt: doer.at,
    until: later(doer.at, answerWithin),
    textId: nextEventId(claim),
  };
  const happened = happen(claim, 'info-asked', act, { needs, infoRounds: rounds });
  return {
    ...happened,
    ...textOf(happened, { words: asked.words }),
    notices: [notify(happened.claim, 'info-asked', doer.at, doer.customerId)],
  };
};

/** How long the customer has to try it; then the shop looks again. */
const tryWithin = day;

/** Suggests what to try at home. */
export const guide = (
  claim: Claim,
  doer: Doer,
  said: { readonly guideId?: string | undefined; readonly words?: string | undefined },
): Change => {
  const act = reviewing(claim, doer);
  const guidance = {
    ...(said.guideId === undefined ? {} : { guideId: said.guideId }),
    since: doer.at,
    until: later(doer.at, tryWithin),
    textId: nextEventId(claim),
  };
  const happened = happen(claim, 'guided', act, { guidance });
  return {
    ...happened,
    ...textOf(happened, { words: said.words }),
    notices: [notify(happened.claim, 'guided', doer.at, doer.customerId)],
  };
};
