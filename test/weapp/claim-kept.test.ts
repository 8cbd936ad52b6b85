import { detail } from '../pages/parts/samples';
import {
  addPhotos,
  arrivedOn,
  chooseWasher,
  describeFault,
  goToContact,
  isKept,
  photosKept,
  openForm,
  phoneOfCustomer,
  photo,
  send,
} from './parts/form';
import { watchTemplates } from './parts/lost-templates';
import type { Phone } from './parts/phone';
import { tap, type, until } from './parts/touch';
import { type App, launch } from './parts/weapp-host';

watchTemplates();

/** Opens the app again on the same phone and takes up the form. */
const takeUp = async (phone: Phone, words: string): Promise<App> => {
  const app = launch(phone, '/pages/home/index');
  await app.shows('接着填');
  tap(app.top(), '.btn', '接着填');
  await app.shows(words);
  return app;
};

test('a form killed at the fault goes on there', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  tap(app.top(), '.chip', '声音大');
  await until(app.top(), () => isKept(phone, 'noise'));
  app.kill();
  const again = await takeUp(phone, '洗衣机怎么了');
  expect(again.stack()).toEqual(['pages/home/index?', 'filing/claim-new/index?step=fault&goOn=sto_wensan']);
  await until(again.top(), () =>
    again
      .top()
      .querySelectorAll('.chip')
      .some(({ dom }) => dom.textContent === '声音大' && dom.className.includes('is-on')),
  );
});

test('a form killed while photos are under way sends them again from its own copies', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await addPhotos(app, '拍毛病', [photo]);
  await until(app.top(), () => arrivedOn(app) === 1);
  phone.cloud.hold(true);
  await addPhotos(app, '拍毛病', [photo]);
  await app.shows('50%');
  await until(app.top(), () => isKept(phone, 'pho_0001') && photosKept(phone) === 2);
  app.kill();

  phone.cloud.hold(false);
  const again = await takeUp(phone, '拍清楚，少跑一趟');
  await until(again.top(), () => arrivedOn(again) === 2);
  expect(phone.cloud.uploaded).toEqual(['incoming/1', 'incoming/3']);
  expect(phone.files.own()).toHaveLength(2);
});

test('a form killed at the contact keeps every letter, and can be sent', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  type(app.top(), '怎么称呼', '林小姐');
  await until(app.top(), () => isKept(phone, '林小姐'));
  app.kill();
  const again = await takeUp(phone, '师傅怎么找你');
  await until(again.top(), () => again.top().querySelectorAll('.field-in').length > 0);
  send(again);
  await again.shows('店里收到了');
  expect(phone.cloud.of('submit-claim')[0]).toMatchObject({ contact: { name: '林小姐' } });
  expect([...phone.storage.kept.keys()].filter((key) => key.startsWith('draft/'))).toEqual([]);
});

test('a form killed after it was sent without an answer is sent again under the same key', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  phone.cloud.reach(false);
  send(app);
  await app.shows('现在没有网，或者太慢了');
  await app.shows('发给店里，报修');
  app.kill();
  phone.cloud.reach(true);
  const again = await takeUp(phone, '师傅怎么找你');
  await until(again.top(), () => again.top().querySelectorAll('.field-in').length > 0);
  send(again);
  await again.shows('店里收到了');
  const [first, second] = phone.cloud.of('submit-claim');
  expect(second).toEqual(first);
});

test('photos still under way when the claim was sent arrive after a kill, and the claim gets them', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  phone.cloud.hold(true);
  await addPhotos(app, '拍毛病', [photo]);
  await app.shows('50%');
  await goToContact(app);
  send(app);
  await app.shows('还在传的照片');
  app.kill();
  phone.cloud.hold(false);
  phone.cloud.answer('add-photos', detail);
  const again = launch(phone, '/pages/home/index');
  await until(again.top(), () => phone.cloud.of('add-photos').length === 1);
  expect(phone.cloud.of('add-photos')[0]).toMatchObject({ claimId: 'clm_sample0' });
  await until(again.top(), () => phone.files.own().length === 0);
});

test('photos that no form waits for are dropped at the next launch', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await addPhotos(app, '拍毛病', [photo]);
  await until(app.top(), () => arrivedOn(app) === 1);
  app.kill();
  for (const key of phone.storage.kept.keys()) if (key.startsWith('draft/')) phone.storage.remove(key);
  const again = launch(phone, '/pages/home/index');
  await until(again.top(), () => phone.files.own().length === 0);
  await again.shows('我要报修');
  expect(again.top().dom.textContent).not.toContain('接着填');
});
