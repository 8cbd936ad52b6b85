import { showMyPhotos } from '../../contracts/photo';
import { listNotices } from '../../contracts/notice';
import { getWishes, setWishes } from '../../contracts/call';
import { answerComplaint, fileComplaint, getComplaint, listMyComplaints } from '../../contracts/complaint';
import {
  actOnComplaint,
  getLaneComplaint,
  listLane,
  showComplaintPhotos,
  type ComplaintAct,
} from '../../contracts/complaint-lane';
import { exportMyData, deleteAccount, getMyData } from '../../contracts/my-data';
import { notSentTo } from '../../cloudfunctions/_domain/complaint/complained-technicians';
import { newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';
import { filed, takenOn } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { walk } from './parts/steps';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const zheng = 'zheng-jie';
const words = '说好免费，又让付 180 元';
const form = (more = {}) => ({
  key: newKey(),
  storeId,
  kind: 'complaint' as const,
  about: 'price' as const,
  words,
  photos: [],
  ...more,
});
const act = (complaintId: string, version: number, what: ComplaintAct, who = zheng, where = storeId) =>
  shop.call(who, actOnComplaint, { storeId: where, complaintId, version, act: what });
const kindsTo = async (openid: string) =>
  (await shop.call(openid, listNotices, {})).notices
    .filter(({ complaintId }) => complaintId !== undefined)
    .map(({ kind }) => kind);

describe('a complaint about a claim', () => {
  const lin = 'lin-xiaoman';

  test('goes its whole way to an audited end, each tap sent twice, and everybody is told what is his', async () => {
    const { claimId } = await filed(shop, lin);
    const input = form({ claimId });
    const begun = await shop.call(lin, fileComplaint, input);
    expect(await shop.call(lin, fileComplaint, input)).toEqual(begun);
    expect(await shop.refusal(lin, fileComplaint, { ...input, words: '别的' })).toBe('KEY_REUSED');
    expect(begun).toMatchObject({
      state: 'open',
      title: words,
      claim: { id: claimId },
      answers: ['withdraw'],
    });
    const { id } = begun;
    const seen = await shop.call(zheng, getLaneComplaint, { storeId, complaintId: id });
    expect(seen).toMatchObject({
      name: '林小满',
      callable: true,
      case: { state: 'submitted' },
      authorityFen: 50_000,
    });

    const twice = async (version: number, what: ComplaintAct, who = zheng) => {
      const once = await act(id, version, what, who);
      expect(await act(id, version, what, who)).toEqual(once);
      return once.version;
    };
    const says = async (version: number, answer: 'accept' | 'counter' | 'escalate', said?: string) => {
      const told = {
        of: { complaintId: id },
        version,
        answer,
        ...(said === undefined ? {} : { words: said }),
      };
      const once = await shop.call(lin, answerComplaint, told);
      expect(await shop.call(lin, answerComplaint, told)).toEqual(once);
      return once;
    };
    let version = await twice(1, { kind: 'acknowledge' });
    version = await twice(version, { kind: 'note', words: '内部：没有第二次报价' });
    version = await twice(version, { kind: 'propose', words: '退 180 元', offerFen: 18_000 });
    const asked = await shop.call(lin, getComplaint, { of: { complaintId: id } });
    expect(asked).toMatchObject({
      turn: 'customer',
      proposal: { words: '退 180 元', offerFen: 18_000, person: '郑洁' },
    });
    expect(JSON.stringify(asked)).not.toContain('内部');
    ({ version } = await says(version, 'counter', '还要当面道歉'));
    version = await twice(version, { kind: 'escalate', words: '要店主出面' });
    expect((await shop.call('he-shun', listLane, { storeId, list: 'todo' })).complaints).toMatchObject([
      { id },
    ]);
    version = await twice(version, { kind: 'propose', words: '退 180 元，我上门道歉' }, 'he-shun');
    ({ version } = await says(version, 'accept'));
    version = await twice(version, { kind: 'resolve', words: '退了款，道了歉' }, 'he-shun');
    version = await twice(version, { kind: 'tell-back', by: 'phone' });
    expect(await shop.call(lin, getComplaint, { of: { complaintId: id } })).toMatchObject({
      state: 'told',
      answers: ['confirm'],
    });
    await shop.backstage().tables['audit-counts'].put({ _id: storeId, v: 1, storeId, ended: 0, seed: 'b' });
    const { stores } = shop.backstage().tables;
    const store = await stores.get(storeId);
    // Every one of this store is audited, so that one need not be lucky.
    if (store) await stores.put({ ...store, auditOneIn: 1 });
    version = await twice(version, { kind: 'close' });

    // Both who handled it may not audit it, which the customer reads; a second supervisor may, and is told.
    const audit: ComplaintAct = { kind: 'audit', passed: true, words: '处理得当' };
    for (const who of [zheng, 'he-shun'])
      expect(await shop.refusal(who, actOnComplaint, { storeId, complaintId: id, version, act: audit })).toBe(
        'ANOTHER_PERSON',
      );
    const { teams, identities } = shop.backstage().tables;
    const team = await teams.get(storeId);
    const qian = (await identities.all()).find(({ openid }) => openid === 'chen-yu');
    if (!team || !qian) throw new Error('the team is gone');
    const post = { storeId, role: 'complaint-supervisor' as const };
    await identities.put({ ...qian, staff: [post] });
    const { customerId, _id: identityId } = qian;
    const joined = { customerId, identityId, name: '陈雨', roles: [post.role], joinedAt: team._id };
    await teams.put({ ...team, members: [...team.members, joined] });
    expect((await shop.call('chen-yu', listLane, { storeId, list: 'audit' })).complaints).toMatchObject([
      { id },
    ]);
    await act(id, version, audit, 'chen-yu');
    expect((await shop.call('chen-yu', listLane, { storeId, list: 'audit' })).counts.audit).toBe(0);
    await teams.put(team);
    if (store) await stores.put(store);

    const log = (await shop.call(lin, getComplaint, { of: { complaintId: id } })).events.map(
      ({ kind }) => kind,
    );
    expect(log.join(' ')).toBe(
      'filed acknowledged proposed countered escalated proposed accepted resolved told closed audit-nobody audit-passed',
    );
    expect(await kindsTo(lin)).toEqual([
      'complaint-result',
      'complaint-proposal',
      'complaint-passed-on',
      'complaint-proposal',
      'complaint-taken-up',
    ]);
    expect(await kindsTo('he-shun')).toEqual(['complaint-waits', 'complaint-passed-up']);
    expect((await shop.call(lin, listMyComplaints, {})).complaints).toMatchObject([{ id, state: 'closed' }]);
  });

  test('about the technician keeps him away, without a word about why; a wish does the same', async () => {
    const who = 'keeps-away';
    const { claimId, version } = await takenOn(shop, 'shen-yun', who);
    await walk(shop, { storeId, claimId, version }, [['zhou-jianguo', { kind: 'work-begun' }]]);
    const customerOf = () => shop.backstage().tables.customers.get(shop.customerId(who));
    expect(await shop.call(who, getWishes, { claimId })).toMatchObject({ bands: [], technician: 'may-come' });
    const { id } = await shop.call(who, fileComplaint, form({ claimId, about: 'technician' }));
    expect(notSentTo(await customerOf())).toEqual([shop.customerId('zhou-jianguo')]);
    expect(JSON.stringify(await customerOf())).not.toContain('cpl');
    expect(await shop.call(zheng, getLaneComplaint, { storeId, complaintId: id })).toMatchObject({
      kept: ['周建国'],
    });
    const back = { bands: ['10-12' as const], keepAway: { claimId, away: false } };
    expect(await shop.call(who, setWishes, back)).toMatchObject({ bands: ['10-12'], technician: 'may-come' });
    expect(notSentTo(await customerOf())).toEqual([]);
    await shop.call(who, setWishes, { ...back, keepAway: { claimId, away: true } });
    expect(notSentTo(await customerOf())).toHaveLength(1);
  });

  test('shows its pictures to the lane; others’ pictures do not get in', async () => {
    const key = newKey();
    const photoId = await uploaded(shop, lin, picture('jpeg'), { complaintKey: key });
    const { id } = await shop.call(lin, fileComplaint, form({ key, photos: [photoId] }));
    const { photos } = await shop.call(zheng, showComplaintPhotos, { storeId, complaintId: id });
    expect(photos.map((one) => one.photoId)).toEqual([photoId]);
    expect((await shop.call(lin, showMyPhotos, { storeId, photoIds: [photoId] })).photos).toHaveLength(1);
    expect(await shop.refusal('zhao-min', fileComplaint, form({ photos: [photoId] }))).toBe(
      'PHOTO_NOT_USABLE',
    );
  });

  test('of five in an hour is the last', async () => {
    const who = 'complains-a-lot';
    for (let at = 0; at < 5; at += 1) await shop.call(who, fileComplaint, form());
    expect(await shop.refusal(who, fileComplaint, form())).toBe('TOO_MANY');
  });

  test('hides no other one: the lane is read page by page', async () => {
    for (let at = 0; at < 22; at += 1) await shop.call(`one-of-many-${at}`, fileComplaint, form());
    const input = { storeId, list: 'open' as const };
    const first = await shop.call(zheng, listLane, input);
    expect(first.complaints).toHaveLength(20);
    const rest = await shop.call(zheng, listLane, { ...input, ...(first.next ? { after: first.next } : {}) });
    const ids = [...first.complaints, ...rest.complaints].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(first.counts.open ?? 0);
    expect(rest.next).toBeUndefined();
  });

  test('with words that WeChat forbids is refused, in doubt it is marked', async () => {
    expect(await shop.refusal('says-bad', fileComplaint, form({ words: '违禁演示' }))).toBe('WORDS_REFUSED');
    expect(await shop.call('says-bad', fileComplaint, form({ words: '存疑演示' }))).toMatchObject({
      held: true,
    });
  });
});

describe('in a store without a supervisor', () => {
  test('the owner handles it, which everybody reads', async () => {
    const { id, ...begun } = await shop.call('zhao-min', fileComplaint, form({ storeId: 'sto_gudun' }));
    expect(begun.fallback).toBe('nobody-else');
    const taken = await act(id, 1, { kind: 'acknowledge', words: '我是店主' }, 'feng-lei', 'sto_gudun');
    expect(taken.events.at(-1)).toMatchObject({
      kind: 'acknowledged',
      fallback: 'nobody-else',
      person: '冯雷',
    });
    expect(await shop.refusal('han-song', getLaneComplaint, { storeId: 'sto_gudun', complaintId: id })).toBe(
      'NOT_ALLOWED',
    );
  });
});

describe('a person who leaves', () => {
  test('takes the words and the pictures along; what was open is withdrawn', async () => {
    const who = 'complains-and-goes';
    const key = newKey();
    const photoId = await uploaded(shop, who, picture('jpeg'), { complaintKey: key });
    const secret = '金丝雀的投诉';
    const { id } = await shop.call(who, fileComplaint, form({ key, words: secret, photos: [photoId] }));
    const page = await shop.call(who, exportMyData, { part: 'complaints' });
    expect(page.documents.complaints).toMatchObject([{ _id: id }]);
    expect(JSON.stringify(page.documents['complaint-texts'])).toContain(secret);
    const { deletionCode } = await shop.call(who, getMyData, {});
    await shop.call(who, deleteAccount, { deletionCode });
    const { tables } = shop.backstage();
    expect(JSON.stringify(await tables['complaint-texts'].all())).not.toContain(secret);
    expect(await tables.complaints.get(id)).toMatchObject({ state: 'withdrawn', photos: [] });
    expect(await tables.photos.get(photoId)).toBeUndefined();
  });
});
