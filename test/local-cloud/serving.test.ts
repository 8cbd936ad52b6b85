import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { codeOf, makeFolder, openSmallCloud, type SmallCloud } from './parts/small-cloud';

const home = makeFolder();
const staticDir = path.join(home, 'site');
let small: SmallCloud;
beforeAll(async () => {
  mkdirSync(path.join(staticDir, 'js'), { recursive: true });
  writeFileSync(path.join(staticDir, 'index.html'), '<p>index</p>');
  writeFileSync(path.join(staticDir, 'js', 'app.0123abcd.js'), 'app');
  writeFileSync(path.join(home, 'secret.txt'), 'secret');
  small = await openSmallCloud({ staticDir });
});
afterAll(async () => {
  await small.close();
  rmSync(home, { recursive: true, force: true });
});

/** Over a bare socket: fetch tidies paths and names Host itself. */
const ask = (at: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = new URL(small.cloud.url);
    const sent = request(
      { host: '127.0.0.1', port, method, path: at, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

describe('the built client', () => {
  test.each(['/', '/pages/claims/index'])('%s is its index, asked for anew each time', async (at) => {
    expect(await ask(at)).toMatchObject({
      status: 200,
      body: '<p>index</p>',
      headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
    });
  });

  test('a file named by its content is kept for ever', async () => {
    expect(await ask('/js/app.0123abcd.js')).toMatchObject({
      status: 200,
      body: 'app',
      headers: {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/js/..%2f..%2fsecret.txt', '/%'])(
    '%s leads nowhere',
    async (at) => {
      const answer = await ask(at);
      expect(answer.body).not.toContain('secret');
      expect(answer.status).toBe(404);
    },
  );
});

test.each(['/', '/who', '/phone', '/healthz', '/client/call', '/admin', '/cos/a.png'])(
  '%s answers to no other name and no other page',
  async (at) => {
    expect((await ask(at, { host: 'evil.example' }, at === '/admin' ? 'POST' : 'GET')).status).toBe(403);
    const answer = await ask(at, { origin: 'http://evil.example' });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  },
);

test('a browser cannot speak for a function', async () => {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ action: 'database.startTransaction' });
  expect((await ask('/admin', { ...json, origin: small.cloud.url }, 'POST', body)).status).toBe(403);
  expect((await ask('/admin', json, 'POST', body)).status).toBe(200);
});

test('a file of 20 MB is taken, one byte more is not and leaves nothing', async () => {
  const most = 20 * 1024 * 1024;
  await small.cloud.upload('ann', 'incoming/most.png', Buffer.alloc(most));
  const more = small.cloud.upload('ann', 'incoming/more.png', Buffer.alloc(most + 1));
  expect(await codeOf(more)).toBe('EXCEED_MAX_PAYLOAD_SIZE');
  const fileID = 'cloud://local-1a2b.x/incoming/more.png';
  const { fileList } = await small.app.getTempFileURL({ fileList: [fileID] });
  expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST');
});
