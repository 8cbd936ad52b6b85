import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud();
});
afterAll(() => small.close());
const bytes = Buffer.from('picture');
const addressesFor = async (openid: string, fileID: string) => {
  const answer = await fetch(`${small.cloud.url}/client/temp-url`, {
    method: 'POST',
    headers: { 'x-local-person': openid },
    body: JSON.stringify({ fileList: [fileID] }),
  });
  return ((await answer.json()) as { fileList: { code: string; tempFileURL: string }[] }).fileList[0];
};

describe('files through the real SDK', () => {
  test('are stored, addressed, fetched, copied and deleted', async () => {
    const { fileID } = await small.app.uploadFile({ cloudPath: 'p/图 1.png', fileContent: bytes });
    expect((await small.app.downloadFile({ fileID })).fileContent).toEqual(bytes);
    const { fileList } = await small.app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
    const answer = await fetch(encodeURI(fileList[0]?.tempFileURL ?? ''));
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-type')).toBe('image/png');
    const { fileList: gone } = await small.app.deleteFile({ fileList: [fileID] });
    expect(gone[0]?.code).toBe('SUCCESS');
    expect((await fetch(encodeURI(fileList[0]?.tempFileURL ?? ''))).status).toBe(404);
  });

  test('are not given without a signature, with another’s, or after it expired', async () => {
    const { fileID } = await small.app.uploadFile({ cloudPath: 'p/secret.png', fileContent: bytes });
    const { fileList } = await small.app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
    const url = fileList[0]?.tempFileURL ?? '';
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
    expect((await fetch(url.replace('secret', 'other'))).status).toBe(403);
    expect((await fetch(url.replace(/t=(\d+)/, 't=1'))).status).toBe(403);
  });
});

describe('the storage rule', () => {
  test('lets a client write what it creates below incoming/, and read it', async () => {
    const fileID = await small.cloud.upload('ann', 'incoming/a.png', bytes);
    expect(await addressesFor('ann', fileID)).toMatchObject({ code: 'SUCCESS' });
    expect(await addressesFor('bob', fileID)).toMatchObject({
      code: 'STORAGE_EXCEED_AUTHORITY',
      tempFileURL: '',
    });
  });

  test('keeps a client from other places, other people’s files and the administrator’s', async () => {
    const refusal = 'STORAGE_EXCEED_AUTHORITY';
    expect(await codeOf(small.cloud.upload('ann', 'kept/a.png', bytes))).toBe(refusal);
    await small.cloud.upload('ann', 'incoming/mine.png', bytes);
    expect(await codeOf(small.cloud.upload('bob', 'incoming/mine.png', bytes))).toBe(refusal);
    await small.app.uploadFile({ cloudPath: 'incoming/admin.png', fileContent: bytes });
    expect(await codeOf(small.cloud.upload('ann', 'incoming/admin.png', bytes))).toBe(refusal);
    expect(await codeOf(small.cloud.upload('ann', 'incoming/../kept.png', bytes))).toBe('INVALID_PARAM');
  });

  test('that cannot be evaluated keeps the cloud from starting', async () => {
    const work = openSmallCloud({ storageRule: { read: false, write: 'get(`database.x`).y == 1' } });
    expect(await codeOf(work)).toBe('BAD_OPTION');
  });
});

test('whether somebody may read or write a file is told by the storage rule', async () => {
  const fileID = await small.cloud.upload('ann', 'incoming/judged.png', bytes);
  const asked = async (openid: string) => {
    Object.assign(process.env, { WX_OPENID: openid, WX_CONTEXT_KEYS: 'WX_OPENID' });
    try {
      const { data } = (await small.app.getFileAuthority({
        fileList: [{ path: fileID, type: 'READWRITE' }],
      })) as unknown as { data: { code: string; cosFileId: string }[] };
      return data[0];
    } finally {
      delete process.env['WX_OPENID'];
      delete process.env['WX_CONTEXT_KEYS'];
    }
  };
  expect(await asked('ann')).toMatchObject({ code: 'SUCCESS', cosFileId: expect.any(String) });
  expect(await asked('bob')).toMatchObject({ code: 'STORAGE_EXCEED_AUTHORITY' });
});

test('a fileID that names nothing is a file that is not there', async () => {
  expect(await codeOf(small.app.downloadFile({ fileID: 'no-such-file' }))).toBe('STORAGE_FILE_NONEXIST');
  const { fileList } = await small.app.deleteFile({ fileList: ['cloud://nothing'] });
  expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST');
});
