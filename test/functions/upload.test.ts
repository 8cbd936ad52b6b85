import { confirmUpload, showMyPhotos, startUpload } from '../../contracts/photo';
import { submitClaim } from '../../contracts/claim';
import { openShop, type Shop } from './parts/shop';
import { leakingWasher, newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';
const start = (openid = lin) => shop.call(openid, startUpload, { storeId, for: { key: newKey() } });
const urlOf = async (openid: string, photoId: string) =>
  (await shop.call(openid, showMyPhotos, { storeId, photoIds: [photoId] })).photos[0]?.url;

describe('an upload by ticket', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('a %s is kept and shown to its owner', async (type) => {
    const photoId = await uploaded(shop, lin, picture(type));
    const url = await urlOf(lin, photoId);
    const shown = await fetch(url ?? '');
    expect(shown.status).toBe(200);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await shown.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test('confirming again answers the same photo', async () => {
    const { ticketId, cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
    const first = await shop.call(lin, confirmUpload, { ticketId });
    expect(await shop.call(lin, confirmUpload, { ticketId })).toEqual(first);
    const five = await Promise.all(
      Array.from({ length: 5 }, () => shop.call(lin, confirmUpload, { ticketId })),
    );
    expect(new Set(five.map((one) => one.photoId)).size).toBe(1);
  });

  test('two confirmations at once keep one photo', async () => {
    const { ticketId, cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
    const both = await Promise.all([
      shop.ask(lin, confirmUpload, { ticketId }),
      shop.ask(lin, confirmUpload, { ticketId }),
    ]);
    const kept = both.filter((answer) => answer.ok);
    expect(kept.length).toBeGreaterThanOrEqual(1);
    // The other one may find the arrived file gone already; asked again, it gets the same photo.
    expect(await shop.call(lin, confirmUpload, { ticketId })).toEqual(kept[0]?.data);
  });

  test('another person’s ticket is refused', async () => {
    const { ticketId, cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
    expect(await shop.refusal('zhao-min', confirmUpload, { ticketId })).toBe('NOT_ALLOWED');
    expect(await shop.refusal('zhao-min', confirmUpload, { ticketId: 'tkt_nothing' })).toBe('NOT_ALLOWED');
    await expect(shop.call(lin, confirmUpload, { ticketId })).resolves.toMatchObject({
      width: expect.any(Number),
    });
  });

  test('another person cannot write under one’s path, and nobody outside incoming/', async () => {
    const { cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
    await expect(shop.cloud.upload('zhao-min', cloudPath, picture('png'))).rejects.toThrow();
    for (const guessed of [
      'photos/guessed.jpg',
      'incoming/../photos/guessed.jpg',
      '/etc/passwd',
      'x.jpg',
      '',
    ]) {
      await expect(shop.cloud.upload(lin, guessed, picture('jpeg'))).rejects.toThrow();
    }
  });

  test('overwriting the arrived file after confirmation changes nothing', async () => {
    const { ticketId, cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
    const { photoId } = await shop.call(lin, confirmUpload, { ticketId });
    const before = await (await fetch((await urlOf(lin, photoId)) ?? '')).arrayBuffer();
    await shop.cloud.upload(lin, cloudPath, picture('png'));
    await shop.call(lin, confirmUpload, { ticketId });
    const after = await (await fetch((await urlOf(lin, photoId)) ?? '')).arrayBuffer();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });

  test('a client gets no address of a file by itself, neither its own nor another’s', async () => {
    const photoId = await uploaded(shop, lin, picture('jpeg'));
    const photo = await shop.backstage().tables.photos.get(photoId);
    for (const openid of [lin, 'zhao-min']) {
      const answer = await fetch(`${shop.cloud.url}/client/temp-url`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-local-person': openid },
        body: JSON.stringify({ fileList: [`cloud://local-1a2b.bucket/${photo?.path ?? ''}`] }),
      });
      expect(await answer.text()).not.toContain('sign=');
    }
  });

  test('another customer is shown nothing, without being told why', async () => {
    const photoId = await uploaded(shop, lin, picture('jpeg'));
    expect(await urlOf('zhao-min', photoId)).toBeUndefined();
    const asked = await shop.call('zhao-min', showMyPhotos, { storeId, photoIds: ['pho_nothing'] });
    expect(asked.photos).toEqual([]);
  });

  test('an address works ten minutes at most', async () => {
    const photoId = await uploaded(shop, lin, picture('jpeg'));
    const { expiresAt } = await shop.call(lin, showMyPhotos, { storeId, photoIds: [photoId] });
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(600_000);
    const url = new URL((await urlOf(lin, photoId)) ?? '');
    url.searchParams.set('t', String(Math.floor(Date.now() / 1000) + 9_999));
    expect((await fetch(url)).status).toBe(403);
  });

  test('nothing arrived yet is said so', async () => {
    const { ticketId } = await start();
    expect(await shop.refusal(lin, confirmUpload, { ticketId })).toBe('UPLOAD_MISSING');
  });

  test('an expired ticket is refused', async () => {
    const { ticketId, cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
    const tickets = shop.backstage().tables['upload-tickets'];
    const ticket = await tickets.get(ticketId);
    if (ticket) await tickets.put({ ...ticket, expiresAt: '2026-01-01T00:00:00.000Z' });
    expect(await shop.refusal(lin, confirmUpload, { ticketId })).toBe('UPLOAD_EXPIRED');
  });

  test.each([
    [
      'a HEIC picture',
      Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000mif1heic'), Buffer.alloc(200)]),
      'PHOTO_HEIC',
    ],
    [
      'a web page by the name of a picture',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'PHOTO_TYPE',
    ],
    ['an empty file', Buffer.alloc(0), 'PHOTO_BROKEN'],
    ['a picture cut in half', picture('jpeg').subarray(0, 200), 'PHOTO_BROKEN'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), 'PHOTO_TOO_LARGE'],
  ])('%s is refused in its own words', async (_name, bytes, code) => {
    const { ticketId, cloudPath } = await start();
    await shop.cloud.upload(lin, cloudPath, bytes);
    const refused = await shop.refusal(lin, confirmUpload, { ticketId });
    expect(code === 'PHOTO_BROKEN' ? ['PHOTO_BROKEN', 'PHOTO_TYPE'] : [code]).toContain(refused);
  });

  test('position data is gone from what is kept', async () => {
    const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*'), Buffer.from('GPS-CANARY-30.2741N')]);
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
    const original = picture('jpeg');
    const photoId = await uploaded(
      shop,
      lin,
      Buffer.concat([original.subarray(0, 2), segment, original.subarray(2)]),
    );
    const kept = Buffer.from(await (await fetch((await urlOf(lin, photoId)) ?? '')).arrayBuffer());
    expect(kept.includes('GPS-CANARY')).toBe(false);
  });

  test('sixty an hour, then the limit is named', async () => {
    const openid = 'collector';
    for (let time = 0; time < 60; time += 1) await start(openid);
    expect(await shop.ask(openid, startUpload, { storeId, for: { key: newKey() } })).toMatchObject({
      code: 'TOO_MANY',
      limit: 60,
    });
  });
});

describe('uploads that no claim takes', () => {
  const long = '2026-01-01T00:00:00.000Z';
  const age = async (photoId: string) => {
    const { photos } = shop.backstage().tables;
    const photo = await photos.get(photoId);
    if (photo) await photos.put({ ...photo, createdAt: long });
    return photo;
  };

  test('are swept after a day, file and all; those of a claim stay', async () => {
    const left = await age(await uploaded(shop, 'zhao-min', picture('jpeg')));
    const key = newKey();
    const used = await uploaded(shop, 'zhao-min', picture('png'), { key });
    await shop.call('zhao-min', submitClaim, {
      ...leakingWasher({ key, product: { from: 'described', category: 'washer', name: '洗衣机' } }),
      photos: [{ photoId: used, kind: 'fault' }],
    });
    await age(used);
    await shop.cloud.fire('scheduler', 'minute');

    const { tables, files } = shop.backstage();
    expect(await tables.photos.get(left?._id ?? '')).toBeUndefined();
    expect(await files.size(left?.path ?? '')).toBeUndefined();
    expect(await urlOf('zhao-min', used)).toBeTruthy();
  });

  test('tickets and what still lies under them are swept a day after their end', async () => {
    const { ticketId, cloudPath } = await start('zhao-min');
    await shop.cloud.upload('zhao-min', cloudPath, picture('jpeg'));
    const { tables, files } = shop.backstage();
    const ticket = await tables['upload-tickets'].get(ticketId);
    if (ticket) await tables['upload-tickets'].put({ ...ticket, expiresAt: long });
    await shop.cloud.fire('scheduler', 'minute');
    expect(await tables['upload-tickets'].get(ticketId)).toBeUndefined();
    expect(await files.size(cloudPath)).toBeUndefined();
  });
});
