import { asked, rejected } from '../pages/parts/letters';
import { answers, claim, detail } from '../pages/parts/samples';
import { watchTemplates } from './parts/lost-templates';
import { agreeToPrivacy, tap, type, until } from './parts/touch';
import { openPage } from './parts/weapp-host';

const lost = watchTemplates();

const open = async (url: string, words: string, table = answers) => {
  const opened = openPage(url, table);
  await opened.app.shows(words);
  return opened;
};
const went = (
  phone: { asked: readonly { name: string; options: Record<string, unknown> }[] },
  name: string,
) => phone.asked.filter((act) => act.name === name).map(({ options }) => options);

test('首页 shows the nearest promise and leads to the claim, the form and a repair', async () => {
  const { page, phone } = await open('pages/home/index', 'RX-7K3M0-Q');
  expect(page.dom.textContent).toContain('14:30');
  expect(page.dom.textContent).toContain('洗衣机1 漏水');
  tap(page, '.tag-top');
  tap(page, '.btn', '我要报修');
  await until(page, () => page.dom.textContent.includes('海岚滚筒洗衣机'));
  tap(page, '.cell', '海岚滚筒洗衣机');
  tap(page, '.iconbtn');
  await until(page, () => went(phone, 'makePhoneCall').length === 1);
  expect(went(phone, 'navigateTo').map(({ url }) => url)).toEqual([
    '/pages/claim-detail/index?id=clm_sample0',
    '/filing/claim-new/index?kind=repair',
    '/filing/claim-new/index?step=fault&kind=repair&product=prd_washer',
  ]);
  expect(went(phone, 'makePhoneCall')).toEqual([expect.objectContaining({ phoneNumber: '0571-88001234' })]);
});

test('进度 brings the next twenty when the bottom is reached', async () => {
  const first = Array.from({ length: 20 }, (_, at) => claim(at));
  const { app, page, phone } = await open('pages/claims/index', '洗衣机19', {
    ...answers,
    'list-claims': { claims: first, more: true },
  });
  phone.cloud.answer('list-claims', { claims: [claim(20)], more: false });
  app.tell('onReachBottom');
  await until(page, () => page.dom.textContent.includes('洗衣机20'));
  expect(phone.cloud.of('list-claims')).toEqual([
    { group: 'open' },
    { group: 'open', after: { submittedAt: first[19]?.submittedAt, id: 'clm_sample19' } },
  ]);
  expect(page.dom.textContent).toContain('都在这里了');
});

test('进度 asks again when it is pulled down', async () => {
  const { app, page, phone } = await open('pages/claims/index', '洗衣机1');
  phone.cloud.answer('list-claims', { claims: [claim(7)], more: false });
  app.tell('onPullDownRefresh');
  await until(page, () => page.dom.textContent.includes('洗衣机7'));
  await until(page, () => went(phone, 'stopPullDownRefresh').length === 1);
  expect(page.dom.textContent).not.toContain('洗衣机1');
});

test('工单 shows whose turn it is, what happened and the photo, and copies its number', async () => {
  const { page, phone } = await open('pages/claim-detail/index?id=clm_sample0', '沈芸开始看了');
  expect(page.dom.textContent).toContain('轮到店里');
  expect(page.dom.textContent).toContain('138****6207');
  expect(page.dom.textContent).not.toContain('13800136207');
  expect(page.querySelectorAll('.tl-i').map(({ dom }) => /is-\w+/.exec(dom.className)?.[0])).toEqual([
    'is-next',
    'is-now',
    'is-done',
  ]);
  await until(page, () => phone.cloud.of('show-my-photos').length > 0);
  expect(went(phone, 'setNavigationBarTitle').map(({ title }) => title)).toContain('工单 RX-7K3M0-Q');
  tap(page, '.btn', '复制工单号');
  await until(page, () => went(phone, 'setClipboardData').length === 1);
  expect(went(phone, 'setClipboardData')[0]).toMatchObject({ data: 'RX-7K3M0-Q' });
});

test('产品 leads to its papers, starts a claim for the tapped one and scans a name plate to add one', async () => {
  const { page, phone } = await open('pages/products/index', '北杉双门冰箱');
  expect(page.dom.textContent).toContain('已过保修，还能修');
  tap(page, '.btn', '成色单');
  tap(page, '.btn', '报修');
  phone.scans.push('HLW1026080-04417');
  tap(page, '.btn', '扫铭牌添加');
  await until(page, () => page.querySelectorAll('#agree-to-privacy').length === 1);
  agreeToPrivacy(page, phone);
  await until(page, () => went(phone, 'navigateTo').length === 3);
  expect(went(phone, 'navigateTo').map(({ url }) => url)).toEqual([
    '/account/product/index?id=prd_fridge',
    '/filing/claim-new/index?step=fault&kind=repair&product=prd_washer',
    '/account/add-product/index?serial=HLW1026080-04417',
  ]);
});

test('还差什么 asks WeChat about messages in the tap that sends, and sends what was asked for', async () => {
  const { page, phone } = await open('pages/claim-detail/index?id=clm_sample0', '店里还差这些', {
    ...answers,
    'get-claim': asked,
    'supply-info': detail,
  });
  tap(page, '.chip', '没有这个');
  await until(page, () => page.dom.textContent.includes('没有也没关系'));
  type(page, '谁装的', '店里装的');
  await until(page, () => !page.dom.textContent.includes('还差：'));
  tap(page, '.btn', '补好了，发给店里', phone);
  await until(page, () => phone.cloud.of('supply-info').length === 1);
  expect(phone.cloud.of('supply-info')[0]).toMatchObject({
    lacking: ['nameplate'],
    answers: [{ question: 'who-installed', words: '店里装的' }],
  });
  const order = phone.asked.map(({ name }) => name);
  expect(order).toContain('requestSubscribeMessage');
});

test('没通过 is read whole and goes to another colleague', async () => {
  const { page } = await open('pages/claim-detail/index?id=clm_sample0', '这次没通过', {
    ...answers,
    'get-claim': rejected,
  });
  expect(page.dom.textContent).toContain('进水痕迹在主板上');
  tap(page, '.btn', '请另一位同事重看');
  await until(page, () => page.dom.textContent.includes('哪里不对，写给重看的人'));
});

test('我的码 is shown to scan and to read', async () => {
  const { page } = await open('account/my-code/index', 'ABCD 2345 EFGH 6789', {
    ...answers,
    'show-my-code': { code: 'ABCD2345EFGH6789', expiresAt: '2099-01-01T00:00:00Z' },
  });
  expect(page.querySelectorAll('.qr-img')).toHaveLength(1);
  expect(page.dom.textContent).toContain('只能用一次');
});

test('消息 leads from a notice to its claim', async () => {
  const { page, phone } = await open('account/inbox/index', '沈芸开始看了');
  tap(page, '.msg');
  await until(page, () => went(phone, 'navigateTo').length === 1);
  expect(went(phone, 'navigateTo')[0]?.['url']).toBe('/pages/claim-detail/index?id=clm_sample0');
});

test('我的 masks the phone, changes the size of the text and offers staff nothing to customers', async () => {
  const { page } = await open('pages/me/index', '138****6207');
  expect(page.dom.textContent).not.toContain('工作台');
  expect(page.dom.textContent).not.toContain('换个人');
  tap(page, '.seg-i', '特大');
  await until(page, () => page.querySelectorAll('.fs-150').length === 1);
});

test('without a net a page says so, and one tap tries again', async () => {
  const opened = openPage('pages/claims/index', answers);
  opened.phone.cloud.reach(false);
  await until(opened.page, () => opened.page.dom.textContent.includes('现在没有网'));
  opened.phone.cloud.reach(true);
  tap(opened.page, '.btn', '再试一次');
  await until(opened.page, () => opened.page.dom.textContent.includes('洗衣机0'));
  expect(opened.page.dom.textContent).not.toContain('现在没有网');
});

test('a lost template would be noticed', () => {
  console.warn('Template `tmpl_0_i` not found');
  expect(lost).toHaveLength(1);
  lost.length = 0;
});
