import { freeByLaw } from '../../pages/parts/judgements';
import { answers, claim, detail } from '../../pages/parts/samples';
import type { Loose } from './ends';
import { type Phone, newPhone } from './phone';
import type { PhoneFile } from './phone-files';
import { agreeToPrivacy, tap, type, until } from './touch';
import { type App, launch } from './weapp-host';

/** As phones make them: too heavy and too large for the line. */
export const photo: PhoneFile = { size: 4_000_000, width: 4000, height: 3000 };
export const form = '/filing/claim-new/index';

/** A phone whose shop takes uploads and claims. */
export const phoneOfCustomer = (more: Loose = {}): Phone => {
  const phone = newPhone({
    ...answers,
    'agree-to-messages': {},
    'record-help': {},
    'preview-rights': { judgement: freeByLaw, open: [] },
    'submit-claim': claim(0),
    'get-claim': { ...detail, state: 'submitted', photos: [], events: detail.events.slice(0, 1) },
    ...more,
  });
  let tickets = 0;
  phone.cloud.answer('start-upload', () => {
    tickets += 1;
    return {
      ticketId: `tkt_000${tickets}`,
      cloudPath: `incoming/${tickets}`,
      expiresAt: '2099-01-01T00:00:00Z',
    };
  });
  phone.cloud.answer('confirm-upload', ({ ticketId }: Loose) => ({
    photoId: String(ticketId).replace('tkt', 'pho'),
    width: 1920,
    height: 1440,
  }));
  return phone;
};

/** The form, opened from the home page as people do. */
export const openForm = async (phone: Phone): Promise<App> => {
  const app = launch(phone, '/pages/home/index');
  await app.shows('我要报修');
  tap(app.top(), '.btn', '我要报修');
  await app.shows('哪一件要修');
  await app.shows('海岚滚筒洗衣机');
  return app;
};

export const chooseWasher = async (app: App): Promise<void> => {
  tap(app.top(), '.plate', '海岚滚筒洗衣机');
  await app.shows('洗衣机怎么了');
};

export const describeFault = async (app: App): Promise<void> => {
  tap(app.top(), '.chip', '漏水');
  tap(app.top(), '.seg-i', '这几天');
  type(app.top(), '想补充的话', '脱水的时候漏得最多');
  tap(app.top(), '.btn', '下一步');
  await app.shows('拍清楚，少跑一趟');
};

/** Taps for photos, agreeing to the gate if it asks. */
export const addPhotos = async (app: App, words: string, files: readonly PhoneFile[]): Promise<void> => {
  const { phone } = app;
  phone.album.push(...files);
  const before = app.top().querySelectorAll('.tile-img').length;
  tap(app.top(), '.tile-add', words);
  await until(app.top(), () => phone.album.length === 0 || app.top().querySelectorAll('.sheet').length > 0);
  if (phone.album.length > 0) agreeToPrivacy(app.top(), phone);
  await until(app.top(), () => app.top().querySelectorAll('.tile-img').length === before + files.length);
};

/** How many tiles say that their photo has arrived. */
export const arrivedOn = (app: App): number =>
  app
    .top()
    .querySelectorAll('.tile-ok')
    .filter(({ dom }) => dom.textContent.includes('已传')).length;

export const goToContact = async (app: App): Promise<void> => {
  tap(app.top(), '.btn', '下一步');
  await app.shows('你现在可以要求');
  tap(app.top(), '.btn', '提交');
  await app.shows('怎么找你');
  await until(app.top(), () => app.top().querySelectorAll('.field-in').length > 0);
};

/** Taps 发给店里 as a finger does. */
export const send = (app: App): void => tap(app.top(), '.btn', '发给店里', app.phone);

/** Whether the draft on the phone holds these words. */
export const isKept = (phone: Phone, words: string): boolean =>
  [...phone.storage.kept].some(([key, value]) => key.startsWith('draft/') && String(value).includes(words));

/** How many photos the draft on the phone knows. */
export const photosKept = (phone: Phone): number =>
  [...phone.storage.kept]
    .filter(([key]) => key.startsWith('draft/'))
    .flatMap(([, value]) => {
      const { photos }: { photos: readonly unknown[] } = JSON.parse(String(value));
      return photos;
    }).length;
