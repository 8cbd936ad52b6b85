import { queueLists } from '../../contracts/review';
import { answers, claim, detail, store } from '../pages/parts/samples';
import { watchTemplates } from './parts/lost-templates';
import { newPhone } from './parts/phone';
import { choose, tap, type, until } from './parts/touch';
import { launch } from './parts/weapp-host';

watchTemplates();

const contact = { name: '林晓', phone: '13800136207', district: '西湖区', address: '文一路 88 号 3 幢 501' };
const masked = { ...contact, phone: '138****6207', address: '文一路 88****' };
const staffClaim = {
  ...detail,
  state: 'submitted',
  contact: masked,
  take: 'yes',
  acts: ['begin-review'],
  steps: [],
  colleagues: [],
  checks: [],
  roundsLeft: 3,
};
/** Nothing can be done, and `take` says why. */
const notMine = (take: string) => ({ ...staffClaim, take, acts: [] });
const counts = Object.fromEntries(queueLists.map((list) => [list, 0]));
const queued = (at: number) => ({ ...claim(at), handler: 'nobody', cursor: `1_${at}` });
const queue = (...at: readonly number[]) => ({
  claims: at.map(queued),
  more: false,
  counts,
  uncounted: false,
});
const team = {
  members: [
    {
      customerId: 'cus_shen1',
      name: '沈芸',
      roles: ['customer-service'],
      joinedAt: '2026-01-02T09:00:00+08:00',
    },
    {
      customerId: 'cus_zhou1',
      name: '周师傅',
      roles: ['technician'],
      joinedAt: '2026-03-02T09:00:00+08:00',
      skills: ['washer'],
      areas: ['西湖区'],
    },
  ],
  mayInvite: ['technician', 'parts-keeper'],
};
const nowFree = { leftToday: 3, until: '2026-11-24T18:00:00+08:00', bands: [] };
const nowShut = { leftToday: 3, hindrance: 'hours', from: '2026-11-25T10:00:00+08:00', bands: ['10-12'] };
const phoneOfStaff = () =>
  newPhone({
    ...answers,
    'list-queue': queue(0, 1),
    'get-claim': staffClaim,
    'show-claim-photos': {
      photos: [{ photoId: 'pho_one1', safety: 'pass', url: 'https://files.test/one' }],
      expiresAt: '2099-01-01T00:00:00Z',
    },
    'list-team': team,
    'list-calls': { calls: [], now: nowFree },
    'invite-staff': { code: 'ABCD2345EFGH6789', expiresAt: '2099-01-01T00:00:00Z' },
  });
const claimPage = `/staff/claim/index?storeId=${store.id}&id=clm_sample0`;

test('审核 shows what waits, changes to what is under review, and leads to a claim and to the team', async () => {
  const phone = phoneOfStaff();
  const app = launch(phone, `/staff/queue/index?storeId=${store.id}`);
  await app.shows('洗衣机0');
  phone.cloud.answer('list-queue', queue(5));
  tap(app.top(), '.chip', '在办');
  await until(app.top(), () => phone.cloud.of('list-queue').length === 2);
  expect(phone.cloud.called.filter(({ action }) => action === 'list-queue')).toEqual([
    { server: 'staff', action: 'list-queue', input: { storeId: store.id, list: 'waiting' } },
    { server: 'staff', action: 'list-queue', input: { storeId: store.id, list: 'work' } },
  ]);
  await app.shows('洗衣机5');
  tap(app.top(), '.stub', '洗衣机5');
  await app.shows('我来看');
  app.back();
  await app.shows('店里的人');
  tap(app.top(), '.desk-link', '店里的人');
  await app.shows('周师傅');
  expect(app.stack()).toHaveLength(2);
});

test('我来看 takes the claim once, however often it is tapped', async () => {
  const phone = phoneOfStaff();
  const app = launch(phone, claimPage);
  await app.shows('客户会看到是你在看');
  const taken = { ...notMine('taken'), state: 'reviewing' };
  phone.cloud.answer('begin-review', taken);
  phone.cloud.answer('get-claim', taken);
  tap(app.top(), '.btn', '我来看');
  tap(app.top(), '.btn', '我来看');
  await app.shows('已经有人在看了');
  expect(phone.cloud.of('begin-review')).toEqual([{ storeId: store.id, claimId: 'clm_sample0', version: 2 }]);
});

test.each([
  ['another-person', '要换一位同事看'],
  ['taken', '已经有人在看了'],
  ['not-your-role', '你的岗位不审核报修'],
])('我来看 is off, with the reason, for %s', async (take, words) => {
  const phone = phoneOfStaff();
  phone.cloud.answer('get-claim', notMine(take));
  const app = launch(phone, claimPage);
  await app.shows(words);
  tap(app.top(), '.btn', '我来看');
  await until(app.top(), () => phone.cloud.of('show-claim-photos').length === 1);
  expect(phone.cloud.of('begin-review')).toEqual([]);
});

test('我来看 is on where the shop has nobody else, and says that it is written down', async () => {
  const phone = phoneOfStaff();
  phone.cloud.answer('get-claim', { ...staffClaim, take: 'nobody-else' });
  phone.cloud.answer('begin-review', notMine('taken'));
  const app = launch(phone, claimPage);
  await app.shows('店里没有别人，你可以看，但会记下来');
  tap(app.top(), '.btn', '我来看');
  await until(app.top(), () => phone.cloud.of('begin-review').length === 1);
  expect(phone.cloud.of('begin-review')).toHaveLength(1);
});

test('a colleague who was quicker is told in words, and the page asks again', async () => {
  const phone = phoneOfStaff();
  const app = launch(phone, claimPage);
  await app.shows('我来看');
  phone.cloud.refuse('begin-review', 'CHANGED_MEANWHILE');
  phone.cloud.answer('get-claim', notMine('taken'));
  tap(app.top(), '.btn', '我来看');
  await app.shows('刚才有别人先动过了');
  await app.shows('已经有人在看了');
  expect(phone.cloud.of('get-claim')).toHaveLength(2);
});

test('the customer’s address is masked until a reason is given, then copied with one tap; the number stays masked', async () => {
  const phone = phoneOfStaff();
  phone.cloud.answer('show-contact', { contact: { ...contact, phone: '138****6207' } });
  const app = launch(phone, claimPage);
  await app.shows('138****6207');
  tap(app.top(), '.chip', '上门');
  await until(app.top(), () => app.top().dom.textContent.includes('88 号 3 幢 501'));
  expect(phone.cloud.of('show-contact')).toEqual([
    { storeId: store.id, claimId: 'clm_sample0', why: 'visit' },
  ]);
  tap(app.top(), '.cell', '文一路');
  await until(app.top(), () => phone.asked.some(({ name }) => name === 'setClipboardData'));
  const asked = (name: string) => phone.asked.find((each) => each.name === name)?.options;
  expect(asked('setClipboardData')).toMatchObject({ data: '西湖区 文一路 88 号 3 幢 501' });
});

test('打电话 asks what for and with what offer, and dials the number that it is given', async () => {
  const phone = phoneOfStaff();
  phone.cloud.answer('list-calls', { calls: [], now: nowFree });
  phone.cloud.answer('plan-call', { callId: 'cal_sample0', now: nowFree, phone: '13800136207' });
  phone.cloud.answer('record-call', {});
  const app = launch(phone, claimPage);
  await app.shows('今天还能打 3 次');
  tap(app.top(), '.btn', '打电话');
  await app.shows('为什么打');
  tap(app.top(), '.btn', '看号码，打电话');
  await app.shows('选一下为什么打');
  expect(phone.cloud.of('plan-call')).toEqual([]);
  await choose(app.top(), '说报价');
  type(app.top(), '打之前想好能给什么', '免上门费');
  tap(app.top(), '.btn', '看号码，打电话');
  await app.shows('拨 13800136207');
  tap(app.top(), '.btn', '拨 13800136207');
  await until(app.top(), () => phone.asked.some(({ name }) => name === 'makePhoneCall'));
  expect(phone.cloud.of('plan-call')).toMatchObject([
    { about: { claimId: 'clm_sample0' }, plan: { ground: 'ordinary', purpose: 'quote', offer: '免上门费' } },
  ]);
  await choose(app.top(), '没人接');
  tap(app.top(), '.btn', '记下');
  await until(app.top(), () => phone.cloud.of('record-call').length === 1);
  expect(phone.cloud.of('record-call')).toEqual([
    { storeId: store.id, callId: 'cal_sample0', outcome: 'no-answer' },
  ]);
});

test('打电话 says why not and from when on, and shows no number', async () => {
  const phone = phoneOfStaff();
  phone.cloud.answer('list-calls', { calls: [], now: nowShut });
  phone.cloud.answer('plan-call', { callId: 'cal_sample0', now: nowShut, refused: 'hours' });
  const app = launch(phone, claimPage);
  await app.shows('只在 10 点到 18 点打');
  await app.shows('对方方便的时间：10–12 点');
  tap(app.top(), '.btn', '打电话');
  await app.shows('为什么打');
  await choose(app.top(), '说报价');
  type(app.top(), '打之前想好能给什么', '免上门费');
  tap(app.top(), '.btn', '看号码，打电话');
  await app.shows('现在不能打：只在 10 点到 18 点打');
  expect(app.top().dom.textContent).not.toContain('拨 1');
});

test('店里的人 invites a colleague with a code that is shown once and copied', async () => {
  const phone = phoneOfStaff();
  const app = launch(phone, `/staff/team/index?storeId=${store.id}`);
  await app.shows('会修 洗衣机');
  tap(app.top(), '.btn', '请一位同事加入');
  await app.shows('请谁来做什么');
  tap(app.top(), '.btn', '生成邀请码');
  await app.shows('选一下做什么');
  await choose(app.top(), '配件员');
  type(app.top(), '怎么称呼', '小何');
  tap(app.top(), '.btn', '生成邀请码');
  await app.shows('ABCD 2345 EFGH 6789');
  await app.shows('给小何，加入后是配件员');
  tap(app.top(), '.btn', '复制邀请码');
  await until(app.top(), () => phone.asked.some(({ name }) => name === 'setClipboardData'));
  expect(phone.cloud.of('invite-staff')).toEqual([{ storeId: store.id, role: 'parts-keeper', name: '小何' }]);
});

test('店里的人 takes a role away only after asking once more', async () => {
  const phone = phoneOfStaff();
  const app = launch(phone, `/staff/team/index?storeId=${store.id}`);
  await app.shows('周师傅');
  phone.cloud.answer('remove-role', { ...team, members: team.members.slice(0, 1) });
  tap(app.top(), '.btn', '撤掉师傅');
  await app.shows('撤掉周师傅的师傅？');
  expect(phone.cloud.of('remove-role')).toEqual([]);
  tap(app.top(), '.btn', '撤掉，不再是师傅');
  await until(app.top(), () => !app.top().dom.textContent.includes('周师傅'));
  expect(phone.cloud.of('remove-role')).toEqual([
    { storeId: store.id, customerId: 'cus_zhou1', role: 'technician' },
  ]);
});
