import { getClaim } from '../../contracts/claim';
import { appealDecision } from '../../contracts/claim-acts';
import { showMyPhotos } from '../../contracts/photo';
import { cosignApproval, cosignRejection, approveClaim, rejectClaim } from '../../contracts/review-acts';
import { beginReview, getStaffClaim, listQueue } from '../../contracts/review';
import { openShop, type Shop } from './parts/shop';
import { uploaded } from './parts/given';
import { picture } from './parts/picture';
import { freeRepair, judged, limit, storeId, underReview } from './parts/review-desk';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const shen = 'shen-yun';
const wu = 'wu-jing';
const burden = (on: 'store' | 'customer') => ({ on, ruleId: 'burden', words: '由一方举证' });

/** A claim against which a rule speaks, with evidence of the reviewer. */
const disputed = async (by: string, openid: string, on: 'store' | 'customer', where = storeId) => {
  const claim = await underReview(shop, by, openid, { storeId: where });
  await judged(shop, claim.claimId, { reasons: [limit], burdenOfProof: burden(on) });
  const photoId = await uploaded(shop, by, picture('jpeg'), { claimId: claim.claimId }, where);
  const evidence = [{ photoId, kind: 'fault' as const }];
  return { ...claim, ruleId: limit.ruleId, words: '成色单上写明了这一处', evidence };
};
const of = ({ storeId: where, claimId }: { storeId: string; claimId: string }) => ({
  storeId: where,
  claimId,
});

describe('rejecting', () => {
  test('where the customer has to prove it, the letter goes out with clause, words and evidence', async () => {
    const input = await disputed(shen, 'lin-xiaoman', 'customer');
    const told = await shop.call(shen, rejectClaim, input);
    expect(told.state).toBe('rejected');
    expect(await shop.call(shen, rejectClaim, input)).toEqual(told);
    const seen = await shop.call('lin-xiaoman', getClaim, { claimId: input.claimId });
    expect(seen.rejection).toMatchObject({ reason: limit, words: input.words, person: '沈芸' });
    expect(seen.rejection?.appealUntil).toBeDefined();
    expect(seen.acts).toContain('appeal-decision');
    const photoIds = seen.rejection?.evidence ?? [];
    const { photos } = await shop.call('lin-xiaoman', showMyPhotos, { storeId, photoIds });
    expect(photos).toHaveLength(1);
    expect((await shop.call('zhao-min', showMyPhotos, { storeId, photoIds })).photos).toEqual([]);
  });

  test('where the shop has to prove it, it stays under review until another manager has signed', async () => {
    const input = await disputed(wu, 'zhao-min', 'store');
    const waiting = await shop.call(wu, rejectClaim, input);
    expect(waiting).toMatchObject({
      state: 'reviewing',
      proposal: { what: 'rejection', words: input.words },
    });
    const answer = { ...of(input), version: waiting.version, agree: true };
    expect(await shop.refusal(wu, cosignRejection, answer)).toBe('ANOTHER_PERSON');
    expect(await shop.refusal(shen, cosignRejection, answer)).toBe('NOT_ALLOWED');
    expect(waiting.acts).not.toContain('cosign-rejection');
    const { claims } = await shop.call('he-shun', listQueue, { storeId, list: 'co-sign' });
    expect(claims.map(({ id }) => id)).toContain(input.claimId);
    const hidden = await shop.call('zhao-min', getClaim, { claimId: input.claimId });
    expect(JSON.stringify(hidden)).not.toContain(input.words);
    const signed = await shop.call('he-shun', cosignRejection, answer);
    expect(signed).toMatchObject({ state: 'rejected', rejection: { person: '吴静', cosigner: '何顺' } });
  });

  test('a signature refused hands it back', async () => {
    const input = await disputed(shen, 'zhao-min', 'store');
    const { version } = await shop.call(shen, rejectClaim, input);
    const back = await shop.call(wu, cosignRejection, {
      ...of(input),
      version,
      agree: false,
      words: '证据不够',
    });
    expect(back).toMatchObject({ state: 'reviewing' });
    expect(back.proposal).toBeUndefined();
    const mine = await shop.call(shen, getStaffClaim, of(input));
    expect(mine.acts).toContain('approve-claim');
  });

  test('an unverified clause, a grant, or nothing at all is no ground', async () => {
    const input = await disputed(shen, 'zhao-min', 'customer');
    expect(await shop.refusal(shen, rejectClaim, { ...input, ruleId: 'no-such-rule' })).toBe(
      'CLAUSE_UNUSABLE',
    );
    for (const wrong of [
      { verified: false },
      { grounds: 'grant' as const },
      { blocks: ['return' as const] },
    ]) {
      await judged(shop, input.claimId, { reasons: [{ ...limit, ...wrong }] });
      expect(await shop.refusal(shen, rejectClaim, input)).toBe('CLAUSE_UNUSABLE');
    }
    expect(await shop.refusal(shen, rejectClaim, { ...input, evidence: [] })).toBe('BAD_INPUT');
  });

  test('another’s photo is no evidence', async () => {
    const input = await disputed(shen, 'zhao-min', 'customer');
    const photoId = await uploaded(shop, 'chen-yu', picture('jpeg'), { claimId: input.claimId });
    const evidence = [{ photoId, kind: 'fault' as const }];
    expect(await shop.refusal(shen, rejectClaim, { ...input, evidence })).toBe('PHOTO_NOT_USABLE');
  });

  test('in a store of two the owner may, it is recorded, and the customer is shown it', async () => {
    const input = await disputed('feng-lei', 'chen-yu', 'store', 'sto_gudun');
    const told = await shop.call('feng-lei', rejectClaim, input);
    expect(told.state).toBe('rejected');
    const { events } = await shop.call('chen-yu', getClaim, { claimId: input.claimId });
    expect(events.at(-1)).toMatchObject({ kind: 'rejected', fallback: 'nobody-else' });
  });
});

describe('the one appeal', () => {
  test('goes to another person, and there is no second one', async () => {
    const input = await disputed(shen, 'chen-yu', 'customer');
    const { version } = await shop.call(shen, rejectClaim, input);
    const appeal = { claimId: input.claimId, version, words: '不是同一处', photos: [] };
    const waiting = await shop.call('chen-yu', appealDecision, appeal);
    expect(waiting).toMatchObject({ state: 'submitted' });
    expect(await shop.call('chen-yu', appealDecision, appeal)).toEqual(waiting);
    const { claims } = await shop.call(shen, listQueue, { storeId, list: 'appeal' });
    expect(claims.map(({ id }) => id)).toContain(input.claimId);
    const again = { ...of(input), version: waiting.version };
    expect(await shop.refusal(shen, beginReview, again)).toBe('ANOTHER_PERSON');
    const { version: begun } = await shop.call(wu, beginReview, again);
    const twice = await shop.call(wu, rejectClaim, {
      ...input,
      version: begun,
      evidence: [{ photoId: input.evidence[0]?.photoId ?? '', kind: 'fault' }],
    });
    const seen = await shop.call('chen-yu', getClaim, { claimId: input.claimId });
    expect(seen.acts).not.toContain('appeal-decision');
    const second = { ...appeal, version: twice.version };
    expect(await shop.refusal('chen-yu', appealDecision, second)).toBe('ONCE_ONLY');
  });
});

describe('what is due, and what is given', () => {
  test('nobody gets less than the rules give', async () => {
    const claim = await underReview(shop, shen, 'racer-due');
    const { claims } = shop.backstage().tables;
    const kept = await claims.get(claim.claimId);
    const [first] = kept?.judgement.result.possible ?? [];
    if (!first) throw new Error('the rules say nothing of it');
    const due = {
      ...first,
      remedy: 'free-repair' as const,
      payer: 'store' as const,
      freight: 'store' as const,
    };
    await judged(shop, claim.claimId, { entitlements: [due] });
    const paid = { ...claim, ...freeRepair, remedy: 'paid-repair' as const, payer: 'customer' as const };
    expect(await shop.refusal(shen, approveClaim, paid)).toBe('LESS_THAN_DUE');
    expect(await shop.refusal(shen, approveClaim, { ...claim, ...freeRepair, payer: 'customer' })).toBe(
      'LESS_THAN_DUE',
    );
    const given = await shop.call(shen, approveClaim, { ...claim, ...freeRepair });
    expect(given.decision?.ground).toBe('rule');
  });

  test('above ¥2,000 two people sign, and a refusal hands it back', async () => {
    const claim = await underReview(shop, 'he-shun', 'racer-big');
    await judged(shop, claim.claimId, {});
    const big = { ...claim, ...freeRepair, goodwillFen: 200_001 };
    const proposed = await shop.call('he-shun', approveClaim, big);
    expect(proposed).toMatchObject({ state: 'reviewing', proposal: { what: 'approval' } });
    const answer = { ...of(claim), version: proposed.version };
    expect(await shop.refusal('he-shun', cosignApproval, { ...answer, agree: true })).toBe('ANOTHER_PERSON');
    const back = await shop.call(wu, cosignApproval, { ...answer, agree: false, words: '太多了' });
    expect(back.proposal).toBeUndefined();
    const less = await shop.call('he-shun', approveClaim, {
      ...big,
      version: back.version,
      goodwillFen: 200_000,
    });
    expect(less.state).toBe('approved');
  });
});
