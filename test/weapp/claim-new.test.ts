import { submitClaim } from '../../contracts/claim';
import {
  addPhotos,
  arrivedOn,
  chooseWasher,
  describeFault,
  form,
  goToContact,
  openForm,
  phoneOfCustomer,
  photo,
  send,
} from './parts/form';
import { watchTemplates } from './parts/lost-templates';
import { agreeToPrivacy, choose, tap, type, until } from './parts/touch';
import { launch } from './parts/weapp-host';

watchTemplates();

test('a returning customer files a claim with photos, one of them sent twice, and lands on it', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  phone.cloud.breakNext(1);
  await addPhotos(app, '拍毛病', [photo, photo]);
  await app.shows('网不好，没传上去');
  await until(app.top(), () => arrivedOn(app) === 1);
  tap(app.top(), '.tile-main', '没传上去');
  await until(app.top(), () => arrivedOn(app) === 2);
  await addPhotos(app, '加凭证', [photo]);
  await until(app.top(), () => arrivedOn(app) === 3);

  await goToContact(app);
  await app.shows('3 张');
  send(app);
  send(app);
  await app.shows('店里收到了');

  const sent = phone.cloud.of('submit-claim');
  expect(sent).toHaveLength(1);
  expect(submitClaim.input.parse(sent[0])).toEqual({
    key: expect.stringMatching(/^[0-9a-z]{24}$/),
    storeId: 'sto_wensan',
    kind: 'repair',
    way: 'visit',
    product: { from: 'owned', productId: 'prd_washer' },
    fault: { symptoms: ['leak'], began: 'these-days', words: '脱水的时候漏得最多' },
    photos: [
      { photoId: 'pho_0003', kind: 'fault' },
      { photoId: 'pho_0002', kind: 'fault' },
      { photoId: 'pho_0004', kind: 'voucher' },
    ],
    contact: { name: '林晓', phone: '13800136207', district: '西湖区', address: '文一路 88 号 3 幢 501' },
  });
  expect(app.stack()).toEqual(['pages/claim-detail/index?id=clm_sample0&sent=1']);
});

test('each photo is made small by WeChat before it goes, and confirmed by a call of its own', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await addPhotos(app, '拍毛病', [photo, { size: 300_000, width: 1200, height: 900 }]);
  await until(app.top(), () => arrivedOn(app) === 2);

  const asked = (name: string) =>
    phone.asked.filter((each) => each.name === name).map((each) => each.options);
  expect(asked('compressImage')).toEqual([
    expect.objectContaining({ quality: 85, compressedWidth: 1920, compressedHeight: 1440 }),
  ]);
  const sizes = asked('uploadFile').map(({ filePath }) => phone.files.find(filePath)?.size ?? Infinity);
  expect(sizes).toHaveLength(2);
  for (const size of sizes) expect(size).toBeLessThanOrEqual(1024 * 1024);
  expect(phone.cloud.of('confirm-upload')).toEqual(
    expect.arrayContaining([{ ticketId: 'tkt_0001' }, { ticketId: 'tkt_0002' }]),
  );
});

test('WeChat is asked about messages while the finger is down, and the yes is kept', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  send(app);
  await app.shows('店里收到了');
  await until(app.top(), () => phone.cloud.of('agree-to-messages').length === 1);

  const order = phone.asked.map(({ name }) => name);
  expect(order).toContain('requestSubscribeMessage');
  expect(phone.cloud.of('agree-to-messages')[0]).toMatchObject({ kinds: ['claim-received', 'review-begun'] });
});

test('a finger that was up already is refused by the phone, as WeChat refuses', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  tap(app.top(), '.btn', '发给店里');
  await app.shows('店里收到了');
  expect(phone.cloud.of('agree-to-messages')).toEqual([]);
});

test('a scanned serial of my own product goes straight to its fault', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  phone.scans.push('HLW1026080-04417');
  tap(app.top(), '.btn', '扫机身序列号');
  await until(app.top(), () => app.top().querySelectorAll('#agree-to-privacy').length === 1);
  agreeToPrivacy(app.top(), phone);
  await app.shows('洗衣机怎么了');
  expect(app.stack()).toContain('filing/claim-new/index?step=fault');
});

test('an unknown serial is written into the form, and the thing is described', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  phone.scans.push(' SN-2207-99 ');
  tap(app.top(), '.btn', '扫机身序列号');
  await until(app.top(), () => app.top().querySelectorAll('#agree-to-privacy').length === 1);
  agreeToPrivacy(app.top(), phone);
  await app.shows('没查到 SN-2207-99 的购买记录');
  await choose(app.top(), '电视');
  type(app.top(), '叫什么', '客厅的电视');
  tap(app.top(), '.btn', '下一步');
  await app.shows('电视怎么了');
  tap(app.top(), '.chip', '没画面');
  tap(app.top(), '.seg-i', '今天');
  tap(app.top(), '.btn', '下一步');
  await app.shows('拍清楚');
  await goToContact(app);
  send(app);
  await app.shows('店里收到了');
  expect(phone.cloud.of('submit-claim')[0]).toMatchObject({
    product: { from: 'described', category: 'tv', name: '客厅的电视', serial: 'SN-2207-99' },
  });
});

test('changing one thing after another never runs out of pages', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  await describeFault(app);
  await goToContact(app);
  for (let round = 0; round < 3; round += 1) {
    tap(app.top(), '.cell', '漏水');
    await app.shows('洗衣机怎么了');
    tap(app.top(), '.btn', '下一步');
    await app.shows('拍清楚');
    await goToContact(app);
  }
  expect(app.stack()).toHaveLength(6);
  send(app);
  await app.shows('店里收到了');
});

test('what is missing is said, and nothing is sent', async () => {
  const phone = phoneOfCustomer();
  const app = await openForm(phone);
  await chooseWasher(app);
  tap(app.top(), '.btn', '下一步');
  await app.shows('选一下哪里不对');
  expect(app.stack()).toHaveLength(3);
  await describeFault(app);
  await goToContact(app);
  type(app.top(), '电话', '123');
  send(app);
  await app.shows('电话不对');
  expect(phone.cloud.of('submit-claim')).toEqual([]);
});

test('a link into the middle of the form begins at its beginning', async () => {
  const phone = phoneOfCustomer();
  const app = launch(phone, `${form}?step=contact`);
  await app.shows('你想怎么办');
  expect(app.top().dom.textContent).not.toContain('师傅怎么找你');
});
