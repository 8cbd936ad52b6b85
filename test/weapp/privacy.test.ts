import { arrivedOn, chooseWasher, describeFault, openForm, phoneOfCustomer, photo } from './parts/form';
import { watchTemplates } from './parts/lost-templates';
import { agreeToPrivacy, tap, until } from './parts/touch';

watchTemplates();

test('a refusal of privacy goes on without photos; ten seconds later it is asked again, and the album opens', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  phone.album.push(photo);
  tap(app.top(), '.tile-add', '拍毛病');
  await app.shows('用相册和相机之前');
  tap(app.top(), '.btn', '先不用，照样报修');
  await app.shows('没拿到相册和相机的许可');
  expect(phone.asked.map(({ name }) => name)).not.toContain('chooseMedia');
  await app.shows('先不拍，下一步');

  phone.privacy.passTenSeconds();
  tap(app.top(), '.tile-add', '拍毛病');
  await until(app.top(), () => app.top().querySelectorAll('#agree-to-privacy').length === 1);
  agreeToPrivacy(app.top(), phone);
  await until(app.top(), () => arrivedOn(app) === 1);
  expect(app.top().dom.textContent).not.toContain('没拿到相册和相机的许可');
});

test('an agreement without a tap on the button counts for nothing', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  phone.album.push(photo);
  tap(app.top(), '.tile-add', '拍毛病');
  await until(app.top(), () => app.top().querySelectorAll('#agree-to-privacy').length === 1);
  app.top().querySelectorAll('#agree-to-privacy')[0]?.dispatchEvent('agreeprivacyauthorization');
  await app.shows('没拿到相册和相机的许可');
  expect(phone.asked.map(({ name }) => name)).not.toContain('chooseMedia');
});

test('an album that was closed says nothing', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  tap(app.top(), '.tile-add', '拍毛病');
  await until(app.top(), () => app.top().querySelectorAll('#agree-to-privacy').length === 1);
  agreeToPrivacy(app.top(), phone);
  await until(app.top(), () => phone.asked.some(({ name }) => name === 'chooseMedia'));
  await until(app.top(), () => app.top().querySelectorAll('.sheet').length === 0);
  expect(app.top().querySelectorAll('.notice')).toEqual([]);
});
