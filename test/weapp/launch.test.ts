import { answers, claim } from '../pages/parts/samples';
import { watchTemplates } from './parts/lost-templates';
import { newPhone } from './parts/phone';
import { tap, until } from './parts/touch';
import { launch } from './parts/weapp-host';

watchTemplates();

/** A minute passes: longer than an answer counts as fresh. */
const later = (): void => {
  const now = Date.now;
  jest.spyOn(Date, 'now').mockImplementation(() => now() + 60_000);
};

test('in aeroplane mode nothing is asked; when the net is back the page fills without a tap', async () => {
  const phone = newPhone(answers);
  phone.connect(false);
  const app = launch(phone, '/pages/claims/index');
  await app.shows('现在没有网');
  phone.cloud.called.length = 0;
  phone.connect(true);
  await app.shows('洗衣机0');
  expect(phone.cloud.of('list-claims').length).toBeGreaterThan(0);
});

test('coming back to the app after a while asks again; after a moment it does not', async () => {
  const phone = newPhone(answers);
  const app = launch(phone, '/pages/claims/index');
  await app.shows('洗衣机0');
  const asked = phone.cloud.of('list-claims').length;
  phone.hide();
  phone.show();
  later();
  expect(phone.cloud.of('list-claims')).toHaveLength(asked);
  phone.cloud.answer('list-claims', { claims: [claim(7)], more: false });
  phone.hide();
  phone.show();
  await app.shows('洗衣机7');
  expect(phone.cloud.of('list-claims')).toHaveLength(asked + 1);
});

test('what was read before is there without a net, with its time', async () => {
  const phone = newPhone(answers);
  const before = launch(phone, '/pages/claims/index');
  await before.shows('洗衣机0');
  before.kill();
  phone.connect(false);
  later();
  const app = launch(phone, '/pages/claims/index');
  await app.shows('洗衣机0');
  await app.shows('现在没有网');
  expect(app.top().dom.textContent).toMatch(/下面是 今天 \d\d:\d\d 的内容/);
});

test.each([
  ['DEFECT', '没打开，是我们的问题'],
  ['UPGRADE_REQUIRED', '这个版本太旧了。退出小程序重新打开就会更新'],
  ['A_WORD_OF_TOMORROW', '没办成，是我们的问题'],
])('a page that the shop refuses says so in words, with a number to copy: %s', async (code, words) => {
  const phone = newPhone(answers);
  phone.cloud.refuse('list-claims', code);
  const app = launch(phone, '/pages/claims/index');
  await app.shows(words);
  expect(app.top().dom.textContent).not.toContain(code);
  const record = /记录号 (req-\d+)/.exec(app.top().dom.textContent)?.[1];
  tap(app.top(), '.record');
  await until(app.top(), () => phone.asked.some(({ name }) => name === 'setClipboardData'));
  const copied = phone.asked.find(({ name }) => name === 'setClipboardData');
  expect(copied?.options).toMatchObject({ data: record });
});

test('a new release that WeChat has fetched is offered, and taken with one tap', async () => {
  const phone = newPhone(answers);
  const app = launch(phone, '/pages/home/index');
  await app.shows('我要报修');
  expect(phone.asked.map(({ name }) => name)).not.toContain('applyUpdate');
  phone.newRelease();
  await until(app.top(), () => phone.asked.some(({ name }) => name === 'applyUpdate'));
  expect(phone.asked.find(({ name }) => name === 'showModal')?.options).toMatchObject({ title: '有新版本' });
});

test.each([
  ['the list of files', { getFileSystemManager: () => ({}) }],
  [
    'the update manager',
    { getUpdateManager: undefined, canIUse: (name: string) => name !== 'getUpdateManager' },
  ],
  ['the privacy gate', { requirePrivacyAuthorize: undefined, onNeedPrivacyAuthorization: undefined }],
  ['the size of letters', { getAppBaseInfo: undefined }],
  ['showing and hiding', { onAppShow: undefined, onAppHide: undefined }],
])('an older WeChat without %s opens all the same', async (_name, lacking) => {
  const phone = newPhone(answers);
  const app = launch(phone, '/pages/home/index', lacking);
  await app.shows('我要报修');
  expect(app.stack()).toHaveLength(1);
});

test('damaged and foreign things in the storage do not stop a launch', async () => {
  const phone = newPhone(answers);
  phone.storage.write('draft/me/sto_wensan', '{"v":1,');
  phone.storage.write('late/me/clm_sample0', '{"photos":7}');
  phone.storage.write('answer/me/customer/get-me/{}', '{"at":1,"data":{"stores":null}}');
  phone.storage.write('text-scale', 'huge');
  const app = launch(phone, '/pages/home/index');
  await app.shows('我要报修');
  expect([...phone.storage.kept.keys()]).not.toContain('draft/me/sto_wensan');
  expect([...phone.storage.kept.keys()]).not.toContain('late/me/clm_sample0');
});
