import { deleteAccount, getMyData } from '../../contracts/my-data';
import { getTechnician } from '../../contracts/my-visit';
import type { Safety } from '../../contracts/photo';
import { savePortrait, showPortrait, showPortraits } from '../../contracts/portrait';
import { inviteStaff, redeemInvitation, removeRole } from '../../contracts/team';
import { arriveVisit, departVisit, finishVisit } from '../../contracts/visit';
import { newKey, uploaded } from './parts/given';
import { openAroundTheClock, visitNow } from './parts/given-today';
import { picture } from './parts/picture';

const storeId = 'sto_wensan';
const [owner, manager, shen, zhou, li] = ['he-shun', 'wu-jing', 'shen-yun', 'zhou-jianguo', 'li-qiang'];
const on = openAroundTheClock('faces');
const idOf = (openid: string) => on.shop.customerId(openid);

const taken = (by: string, of: string, meant = { portraitOf: idOf(of) }) =>
  uploaded(on.shop, by, picture('jpeg'), meant);
/** A portrait of somebody, taken and saved. */
const given = async (by: string, of: string): Promise<string> => {
  const photoId = await taken(by, of);
  await on.shop.call(by, savePortrait, { storeId, customerId: idOf(of), photoId });
  return photoId;
};
const joined = async (openid: string, role: 'technician' | 'manager'): Promise<void> => {
  const { code } = await on.shop.call(owner, inviteStaff, { storeId, role, name: '新来的' });
  await on.shop.call(openid, redeemInvitation, { code });
};
const pathOf = async (photoId: string): Promise<string> =>
  (await on.shop.backstage().tables.photos.get(photoId))?.path ?? '';
/** WeChat's word on a photo has come. */
const judged = async (photoId: string, safety: Safety): Promise<void> => {
  const { photos } = on.shop.backstage().tables;
  const photo = await photos.get(photoId);
  if (photo) await photos.put({ ...photo, safety });
};
/** Whether neither the document nor the file is there. */
const isGone = async (photoId: string, path: string): Promise<boolean> =>
  (await on.shop.backstage().tables.photos.get(photoId)) === undefined &&
  (await on.shop.backstage().files.size(path)) === undefined;
const faces = async (by = shen) => (await on.shop.call(by, showPortraits, { storeId })).portraits;

describe('a technician’s portrait', () => {
  test('is shown to the customer whom he visits, once he is fixed and until he is done, and to nobody else', async () => {
    const photoId = await given(manager, zhou);
    await judged(photoId, 'pass');
    const visit = await visitNow(on.shop, zhou, on.booker);
    const { claimId } = visit;
    const show = (openid: string, of = claimId) =>
      on.shop.call(openid, showPortrait, { claimId: of, photoId }).then(({ photos }) => photos);
    expect(await show(on.booker)).toEqual([]);

    await on.shop.call(zhou, departVisit, { ...visit, prepared: true });
    const { technician } = await on.shop.call(on.booker, getTechnician, { claimId });
    expect(technician).toMatchObject({ name: '周建国', portrait: photoId });
    const [shown] = await show(on.booker);
    expect(shown).toMatchObject({ photoId });
    const seen = await fetch(shown?.url ?? '');
    expect(seen.status).toBe(200);
    expect(seen.headers.get('content-type')).toBe('image/jpeg');

    const other = `${on.booker}-other`;
    const theirs = await visitNow(on.shop, li, other, { frozen: true });
    expect(await on.shop.refusal(other, showPortrait, { claimId, photoId })).toBe('NOT_ALLOWED');
    // A visit of one's own opens no other technician's.
    expect(await show(other, theirs.claimId)).toEqual([]);

    await on.shop.call(zhou, arriveVisit, visit);
    const report = { result: 'repaired', cause: 'worn', words: '换了门封', mainPart: false } as const;
    await on.shop.call(zhou, finishVisit, { ...visit, ...report, photos: [] });
    expect(await show(on.booker)).toEqual([]);
  });

  test('is not shown to customers before WeChat has let it pass, and never where it forbids it', async () => {
    const photoId = await given(manager, zhou);
    const { claimId } = await visitNow(on.shop, zhou, on.booker, { frozen: true });
    for (const [safety, shown] of [
      ['checking', 0],
      ['review', 0],
      ['risky', 0],
      ['pass', 1],
    ] as const) {
      await judged(photoId, safety);
      const answer = await on.shop.call(on.booker, showPortrait, { claimId, photoId });
      expect(answer.photos).toHaveLength(shown);
    }
  });

  test('is seen by the store’s staff; of whoever has none there is nothing', async () => {
    const photoId = await given(manager, zhou);
    const [face, ...more] = await faces();
    expect(face).toMatchObject({
      customerId: idOf(zhou),
      photoId,
      url: expect.stringMatching(/^http/) as unknown,
    });
    expect(more).toEqual([]);
    expect(await on.shop.refusal('han-song', showPortraits, { storeId })).toBe('NOT_ALLOWED');
  });

  test('replaced or taken away is deleted, file and all; the same press again changes nothing', async () => {
    const first = await given(manager, li);
    const before = await pathOf(first);
    const second = await given(owner, li);
    expect(await isGone(first, before)).toBe(true);
    const path = await pathOf(second);
    const again = { storeId, customerId: idOf(li), photoId: second };
    await on.shop.call(owner, savePortrait, again);
    expect(await isGone(second, path)).toBe(false);
    for (let tap = 0; tap < 2; tap += 1)
      await on.shop.call(manager, savePortrait, { ...again, photoId: null });
    expect(await isGone(second, path)).toBe(true);
    expect(await on.shop.refusal(manager, savePortrait, again)).toBe('PHOTO_NOT_USABLE');
  });

  test('is saved by managers only, of technicians only, and from what they took for it themselves', async () => {
    const photoId = await taken(manager, zhou);
    const wish = { storeId, customerId: idOf(zhou), photoId };
    for (const openid of [zhou, shen, 'lin-xiaoman', 'feng-lei'])
      expect(await on.shop.refusal(openid, savePortrait, wish)).toBe('NOT_ALLOWED');
    expect(await on.shop.refusal(manager, savePortrait, { ...wish, customerId: idOf(shen) })).toBe(
      'COLLEAGUE_UNFIT',
    );
    expect(await on.shop.refusal(owner, savePortrait, wish)).toBe('PHOTO_NOT_USABLE');
    expect(await on.shop.refusal(manager, savePortrait, { ...wish, customerId: idOf(li) })).toBe(
      'PHOTO_NOT_USABLE',
    );
    const ofClaim = await uploaded(on.shop, manager, picture('jpeg'), { key: newKey() });
    expect(await on.shop.refusal(manager, savePortrait, { ...wish, photoId: ofClaim })).toBe(
      'PHOTO_NOT_USABLE',
    );
  });
});

describe('a portrait goes with the one it shows', () => {
  test('when he is no technician of the store any more', async () => {
    await joined('leaves-the-team', 'technician');
    const photoId = await given(manager, 'leaves-the-team');
    const path = await pathOf(photoId);
    const post = { storeId, customerId: idOf('leaves-the-team'), role: 'technician' } as const;
    await on.shop.call(manager, removeRole, post);
    expect(await isGone(photoId, path)).toBe(true);
  });

  test('when he deletes his account, and stays when whoever took it does', async () => {
    await joined('shown-one', 'technician');
    await joined('takes-photos', 'manager');
    const photoId = await given('takes-photos', 'shown-one');
    const path = await pathOf(photoId);
    const leave = async (openid: string) => {
      const { deletionCode } = await on.shop.call(openid, getMyData, {});
      await on.shop.call(openid, deleteAccount, { deletionCode });
    };
    await leave('takes-photos');
    expect(await isGone(photoId, path)).toBe(false);
    expect((await fetch((await faces()).find((one) => one.photoId === photoId)?.url ?? '')).status).toBe(200);
    await leave('shown-one');
    expect(await isGone(photoId, path)).toBe(true);
  });

  test('and not with the sweep, which takes only what nobody holds', async () => {
    const [held, left] = [await given(manager, zhou), await taken(manager, li)];
    const { photos } = on.shop.backstage().tables;
    const old = new Date(Date.now() - 25 * 3_600_000).toISOString();
    const paths = await Promise.all([held, left].map(pathOf));
    for (const photoId of [held, left]) {
      const photo = await photos.get(photoId);
      if (photo) await photos.put({ ...photo, createdAt: old, settled: false });
    }
    await on.shop.cloud.fire('scheduler', 'minute');
    expect(await isGone(held, paths[0] ?? '')).toBe(false);
    expect(await photos.get(held)).toMatchObject({ settled: true });
    expect(await isGone(left, paths[1] ?? '')).toBe(true);
  });
});
