import { detail } from '../pages/parts/samples';
import {
  addPhotos,
  arrivedOn,
  chooseWasher,
  describeFault,
  goToContact,
  isKept,
  openForm,
  phoneOfCustomer,
  photo,
  send,
} from './parts/form';
import { watchTemplates } from './parts/lost-templates';
import { type, until } from './parts/touch';

watchTemplates();

test('a phone without room for drafts says so, and the claim goes out with its photo all the same', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  phone.storage.fill();
  phone.files.leaveRoom(0);
  await describeFault(app);
  await app.shows('手机空间满了，草稿存不下');
  await addPhotos(app, '拍毛病', [photo]);
  await until(app.top(), () => arrivedOn(app) === 1);
  await goToContact(app);
  phone.cloud.hold(true);
  send(app);
  await app.shows('店里收到了');
  expect(phone.cloud.of('submit-claim')[0]).toMatchObject({
    fault: { words: '脱水的时候漏得最多' },
    photos: [{ kind: 'fault' }],
  });
});

test('a phone without room goes on with photos that were under way when the claim was sent', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  phone.storage.fill();
  phone.files.leaveRoom(0);
  phone.cloud.hold(true);
  await addPhotos(app, '拍毛病', [photo]);
  await app.shows('50%');
  await goToContact(app);
  phone.cloud.hold(false);
  phone.cloud.answer('add-photos', detail);
  send(app);
  await app.shows('店里收到了');
  await until(app.top(), () => phone.cloud.of('add-photos').length === 1);
  expect(phone.cloud.of('add-photos')[0]).toMatchObject({ claimId: 'clm_sample0' });
});

test('without a net the form says so when it is sent, keeps everything, and goes out once the net is back', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  phone.connect(false);
  send(app);
  await app.shows('你填的都还在，等网好了再点一次，不会重复');
  await app.shows('发给店里，报修');
  expect(isKept(phone, '脱水的时候漏得最多')).toBe(true);
  phone.connect(true);
  send(app);
  await app.shows('店里收到了');
});

test('a photo that broke off goes again by itself when the net is back', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  phone.connect(false);
  await addPhotos(app, '拍毛病', [photo]);
  await app.shows('网不好，没传上去');
  phone.connect(true);
  await until(app.top(), () => arrivedOn(app) === 1);
  expect(phone.cloud.uploaded).toHaveLength(1);
});

test.each([
  ['UPGRADE_REQUIRED', '这个版本太旧了。退出小程序重新打开就会更新，你填的不会丢'],
  ['DEFECT', '没办成，是我们的问题。你填的都还在'],
])('the form says in words that the shop refused it: %s', async (code, words) => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  phone.cloud.refuse('submit-claim', code);
  send(app);
  await app.shows(words);
  expect(app.top().dom.textContent).not.toContain(code);
  expect(isKept(phone, '脱水的时候漏得最多')).toBe(true);
});

test('nothing kept on the way is larger than WeChat takes', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  type(app.top(), '想补充的话', '修'.repeat(500));
  await describeFault(app);
  await addPhotos(
    app,
    '拍毛病',
    Array.from({ length: 9 }, () => photo),
  );
  await until(app.top(), () => arrivedOn(app) === 9);
  await app.shows('9 张，满了');
  expect(phone.storage.largest()).toBeLessThan(100 * 1024);
});
