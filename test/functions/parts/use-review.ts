import { randomBytes } from 'node:crypto';
import type { Action, InputOf, OutputOf } from '../../../contracts/action';
import {
  answerGuidance,
  appealDecision,
  askForPerson,
  cancelClaim,
  closeClaim,
  reopenClaim,
  supplyInfo,
} from '../../../contracts/claim-acts';
import { flagMajorQuality, liftHold, listHolds } from '../../../contracts/hold';
import {
  approveClaim,
  askInfo,
  cosignApproval,
  cosignRejection,
  forceClose,
  guideCustomer,
  markUrgent,
  reassignClaim,
  rejectClaim,
} from '../../../contracts/review-acts';
import { recordStep } from '../../../contracts/work';
import { uploaded } from './given';
import { picture } from './picture';
import { filed, freeRepair, judged, limit, takenOn, underReview } from './review-desk';
import type { Shop } from './shop';

/** Calls, and notes what it cost. */
export type Cost = <A extends Action>(openid: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>;

const shen = 'shen-yun';
const wu = 'wu-jing';
const nothing = { photos: [], answers: [], lacking: ['nameplate' as const] };

/** What staff and customer do about claims under review, each act once on a claim of its own. */
export const useReview = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = `customer-${randomBytes(5).toString('hex')}`;
  const mine = ({ claimId }: { claimId: string }, { version }: { version: number }) => ({ claimId, version });

  const asked = await underReview(shop, shen, who);
  await cost(wu, markUrgent, { ...(await filed(shop, who)), criteria: ['leak'] });
  const waiting = await cost(shen, askInfo, { ...asked, slots: [{ what: 'photo', kind: 'nameplate' }] });
  const back = await cost(who, supplyInfo, { ...mine(asked, waiting), ...nothing });
  const guided = await cost(shen, guideCustomer, { ...asked, version: back.version, words: '先断电再开' });
  const solved = await cost(who, answerGuidance, { ...mine(asked, guided), solved: true });
  const again = await cost(who, reopenClaim, mine(asked, solved));
  await cost(who, cancelClaim, { ...mine(asked, again), reason: 'works-again' });

  const done = await underReview(shop, shen, who);
  const approved = await cost(shen, approveClaim, { ...done, ...freeRepair });
  const begun = await cost('zhou-jianguo', recordStep, {
    ...done,
    version: approved.version,
    step: { kind: 'work-begun' },
  });
  const repaired = await shop.call('zhou-jianguo', recordStep, {
    ...done,
    version: begun.version,
    step: { kind: 'repaired', words: '换了门封', mainPart: false },
  });
  await cost(who, closeClaim, mine(done, repaired));

  const refused = await underReview(shop, shen, who);
  await judged(shop, refused.claimId, { reasons: [limit] });
  const photoId = await uploaded(shop, shen, picture('jpeg'), { claimId: refused.claimId });
  const proposed = await cost(shen, rejectClaim, {
    ...refused,
    ruleId: limit.ruleId,
    words: '成色单上写明了',
    evidence: [{ photoId, kind: 'fault' }],
  });
  const signed = await cost(wu, cosignRejection, { ...refused, version: proposed.version, agree: true });
  await cost(who, appealDecision, { ...mine(refused, signed), words: '不是同一处', photos: [] });

  const costly = await underReview(shop, 'he-shun', who);
  await judged(shop, costly.claimId, {});
  const goodwill = { ...costly, ...freeRepair, goodwillFen: 300_000 };
  const big = await shop.call('he-shun', approveClaim, goodwill);
  await cost(wu, cosignApproval, { ...costly, version: big.version, agree: true });

  const other = await takenOn(shop, shen, who);
  const { claims } = shop.backstage().tables;
  const automatic = await claims.get(other.claimId);
  if (automatic?.approval) await claims.put({ ...automatic, approval: { ...automatic.approval, by: '' } });
  await cost(who, askForPerson, mine(other, other));

  const handed = await underReview(shop, shen, who);
  await cost(shen, reassignClaim, { ...handed, to: shop.customerId(wu) });
  const stuck = await filed(shop, who);
  await cost(wu, forceClose, { ...stuck, reason: 'unreachable', words: '三十天没有回音' });

  const product = { brand: '清风', model: 'QF-30' };
  const dangerous = await filed(shop, who);
  await cost('zhou-jianguo', flagMajorQuality, { ...dangerous, words: '插头冒火花', product });
  const { holds } = await cost(shen, listHolds, { storeId: dangerous.storeId });
  const holdId = holds[0]?.id ?? '';
  await cost(wu, liftHold, { storeId: dangerous.storeId, holdId, words: '是插座的问题' });
};
