import { getClaim, listClaims } from '../../contracts/claim';
import { answerGuidance, supplyInfo } from '../../contracts/claim-acts';
import { listNotices } from '../../contracts/notice';
import { askInfo, approveClaim, guideCustomer, markUrgent, reassignClaim } from '../../contracts/review-acts';
import { getStaffClaim, listQueue } from '../../contracts/review';
import { openShop, type Shop } from './parts/shop';
import { uploaded } from './parts/given';
import { picture } from './parts/picture';
import { filed, freeRepair, judged, storeId, takenOn, underReview } from './parts/review-desk';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const shen = 'shen-yun';
const nameplate = { what: 'photo', kind: 'nameplate' } as const;
const question = { what: 'question', question: 'when-it-happens' } as const;

describe('asking for what is missing', () => {
  test('the customer sees exactly what, sends exactly that, and the review goes on', async () => {
    const claim = await underReview(shop);
    const asked = { ...claim, slots: [nameplate, question], words: '铭牌在门框里侧' };
    const waiting = await shop.call(shen, askInfo, asked);
    expect(waiting).toMatchObject({ state: 'need-info', turn: 'customer', roundsLeft: 2 });
    expect(await shop.call(shen, askInfo, asked)).toEqual(waiting);

    const seen = await shop.call(lin, getClaim, { claimId: claim.claimId });
    expect(seen.acts).toContain('supply-info');
    expect(seen.needs).toMatchObject({ slots: [nameplate, question], round: 1, words: '铭牌在门框里侧' });
    const { claims: mine } = await shop.call(lin, listClaims, { group: 'mine' });
    expect(mine.map(({ id }) => id)).toContain(claim.claimId);
    const { notices } = await shop.call(lin, listNotices, {});
    expect(notices.find(({ claimId }) => claimId === claim.claimId)).toMatchObject({
      kind: 'info-asked',
      answerBy: seen.needs?.until,
    });

    const photoId = await uploaded(shop, lin, picture('jpeg'), { claimId: claim.claimId });
    const sent = {
      claimId: claim.claimId,
      version: seen.version,
      photos: [{ photoId, kind: 'nameplate' as const }],
      lacking: [],
      answers: [{ question: 'when-it-happens' as const, words: '一脱水就漏' }],
    };
    const given = await shop.call(lin, supplyInfo, sent);
    expect(given).toMatchObject({ state: 'reviewing', turn: 'shop' });
    expect(given.needs).toBeUndefined();
    expect(given.events.at(-1)).toMatchObject({
      kind: 'info-given',
      photos: 1,
      answers: [{ question: 'when-it-happens', words: '一脱水就漏' }],
    });
    expect(given.photos.map((photo) => photo.photoId)).toContain(photoId);
    expect(await shop.call(lin, supplyInfo, sent)).toEqual(given);
    expect((await shop.call(shen, getStaffClaim, { storeId, claimId: claim.claimId })).acts).toContain(
      'approve-claim',
    );
  });

  test('what was not asked for and what is missing is refused; what one does not have is no obstacle', async () => {
    const claim = await underReview(shop);
    const { version } = await shop.call(shen, askInfo, { ...claim, slots: [nameplate] });
    const base = { claimId: claim.claimId, version, photos: [], lacking: [], answers: [] };
    const other = await uploaded(shop, lin, picture('jpeg'), { claimId: claim.claimId });
    expect(await shop.refusal(lin, supplyInfo, base)).toBe('INCOMPLETE');
    expect(
      await shop.refusal(lin, supplyInfo, { ...base, photos: [{ photoId: other, kind: 'voucher' }] }),
    ).toBe('NOT_ASKED');
    const answers = [{ question: 'surroundings' as const, words: '阳台' }];
    expect(await shop.refusal(lin, supplyInfo, { ...base, lacking: ['nameplate'], answers })).toBe(
      'NOT_ASKED',
    );
    expect(await shop.refusal('zhao-min', supplyInfo, { ...base, lacking: ['nameplate'] })).toBe(
      'NOT_ALLOWED',
    );
    const given = await shop.call(lin, supplyInfo, { ...base, lacking: ['nameplate'] });
    expect(given.state).toBe('reviewing');
    const { checks } = await shop.call(shen, getStaffClaim, { storeId, claimId: claim.claimId });
    expect(checks.find(({ what }) => what === 'photos')).toMatchObject({ lacking: ['nameplate'] });
  });

  test('three times at most, and a question of one’s own needs its words', async () => {
    let { version, ...claim } = await underReview(shop);
    for (let round = 0; round < 3; round += 1) {
      version = (await shop.call(shen, askInfo, { ...claim, version, slots: [nameplate] })).version;
      const none = { photos: [], lacking: ['nameplate' as const], answers: [] };
      version = (await shop.call(lin, supplyInfo, { claimId: claim.claimId, version, ...none })).version;
    }
    expect(await shop.refusal(shen, askInfo, { ...claim, version, slots: [nameplate] })).toBe('ASKED_ENOUGH');
    const fresh = await underReview(shop);
    const own = { what: 'question', question: 'own-question' } as const;
    expect(await shop.refusal(shen, askInfo, { ...fresh, slots: [own] })).toBe('INCOMPLETE');
  });
});

describe('guiding from afar', () => {
  test.each([
    [true, 'completed', 'guidance-solved'],
    [false, 'reviewing', 'guidance-failed'],
  ])('helped: %s', async (solved, state, kind) => {
    const claim = await underReview(shop);
    const guided = await shop.call(shen, guideCustomer, {
      ...claim,
      guideId: 'washer-drain',
      words: '先关水',
    });
    expect(guided.state).toBe('remote-guidance');
    const seen = await shop.call(lin, getClaim, { claimId: claim.claimId });
    expect(seen).toMatchObject({ guidance: { guideId: 'washer-drain', words: '先关水' } });
    const answer = { claimId: claim.claimId, version: guided.version, solved };
    const after = await shop.call(lin, answerGuidance, answer);
    expect(after).toMatchObject({ state });
    expect(after.events.at(-1)).toMatchObject({ kind, by: 'customer' });
    expect(await shop.call(lin, answerGuidance, answer)).toEqual(after);
  });
});

describe('approving', () => {
  test('writes the letter: remedy, way, payer, who', async () => {
    const { claimId } = await takenOn(shop);
    const seen = await shop.call(lin, getClaim, { claimId });
    expect(seen).toMatchObject({ state: 'approved', decision: { ...freeRepair, person: '沈芸' } });
    expect(seen.acts).toEqual(expect.arrayContaining(['cancel-claim']));
  });

  test('goodwill names its cost and stays within one’s authority', async () => {
    const claim = await underReview(shop);
    await judged(shop, claim.claimId, {});
    const exchange = { ...claim, ...freeRepair, remedy: 'exchange', way: 'shop' } as const;
    expect(await shop.refusal(shen, approveClaim, exchange)).toBe('INCOMPLETE');
    expect(await shop.refusal(shen, approveClaim, { ...exchange, goodwillFen: 5_001 })).toBe(
      'BEYOND_AUTHORITY',
    );
    const given = await shop.call(shen, approveClaim, { ...exchange, goodwillFen: 5_000 });
    expect(given.decision).toMatchObject({ remedy: 'exchange', ground: 'goodwill' });
  });

  test('only the reviewer decides, only on what he has seen, and only by a way that is offered', async () => {
    const claim = await underReview(shop);
    expect(await shop.refusal('wu-jing', approveClaim, { ...claim, ...freeRepair })).toBe('ANOTHER_PERSON');
    expect(await shop.refusal('zhou-jianguo', approveClaim, { ...claim, ...freeRepair })).toBe('NOT_ALLOWED');
    const pickup = { ...claim, ...freeRepair, way: 'pickup' as const };
    expect(await shop.refusal(shen, approveClaim, pickup)).toBe('WAY_NOT_OFFERED');
    const stale = { ...claim, ...freeRepair, version: claim.version - 1 };
    expect(await shop.refusal(shen, approveClaim, stale)).toBe('CHANGED_MEANWHILE');
  });

  test('of two at once one is told that it changed meanwhile', async () => {
    const claim = await underReview(shop);
    const answers = await Promise.all([
      shop.ask(shen, approveClaim, { ...claim, ...freeRepair }),
      shop.ask(shen, askInfo, { ...claim, slots: [nameplate] }),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual([
      'CHANGED_MEANWHILE',
      'ok',
    ]);
  });
});

describe('the desk', () => {
  test('a claim moves between the lists, urgent ones come first', async () => {
    const calm = await filed(shop, 'chen-yu');
    const urgent = await filed(shop, 'chen-yu');
    const marked = await shop.call(shen, markUrgent, { ...urgent, criteria: ['leak'] });
    expect(marked.urgent).toBe(true);
    const { claims, counts } = await shop.call('wu-jing', listQueue, { storeId, list: 'waiting' });
    const ids = claims.map(({ id }) => id);
    expect(ids[0]).toBe(urgent.claimId);
    expect(ids).toContain(calm.claimId);
    expect(counts.waiting).toBeGreaterThanOrEqual(2);
    expect(claims[0]?.handler).toBe('nobody');
    const next = await shop.call('wu-jing', listQueue, {
      storeId,
      list: 'waiting',
      after: claims[0]?.cursor,
    });
    expect(next.claims.map(({ id }) => id)).not.toContain(urgent.claimId);
  });

  test('a review goes to a colleague who may have it, and to nobody else', async () => {
    const claim = await underReview(shop, shen, 'zhao-min');
    const to = (openid: string) => ({ ...claim, to: shop.customerId(openid) });
    expect(await shop.refusal(shen, reassignClaim, to('zhou-jianguo'))).toBe('COLLEAGUE_UNFIT');
    expect(await shop.refusal(shen, reassignClaim, to(lin))).toBe('COLLEAGUE_UNFIT');
    const given = await shop.call(shen, reassignClaim, to('wu-jing'));
    expect(given).toMatchObject({ reviewer: '吴静', take: 'taken' });
    const { claims } = await shop.call('wu-jing', listQueue, { storeId, list: 'mine' });
    expect(claims.find(({ id }) => id === claim.claimId)?.handler).toBe('me');
  });

  test('technicians see the work and no reviews', async () => {
    expect(await shop.refusal('zhou-jianguo', listQueue, { storeId, list: 'waiting' })).toBe('NOT_ALLOWED');
    const { claimId } = await takenOn(shop, shen, 'zhao-min');
    const { claims, counts } = await shop.call('zhou-jianguo', listQueue, { storeId, list: 'work' });
    expect(claims.map(({ id }) => id)).toContain(claimId);
    expect(counts.waiting).toBe(0);
    expect(await shop.refusal('zheng-jie', listQueue, { storeId, list: 'work' })).toBe('NOT_ALLOWED');
  });
});
