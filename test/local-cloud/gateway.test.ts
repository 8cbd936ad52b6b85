import { request } from 'node:http';
import { openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud();
});
afterAll(() => small.close());

/** Over a bare socket, since fetch names Host itself. */
const post = (headers: Record<string, string>, data: unknown, name = 'whoami') =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = new URL(small.cloud.url);
    const options = { host: '127.0.0.1', port, method: 'POST', path: '/client/call' };
    const sent = request(
      { ...options, headers: { host: `localhost:${port}`, 'x-local-person': 'ann', ...headers } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => (body += text));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ name, data }));
  });

describe('the clients’ door', () => {
  test('lets the page of this cloud in, as whom it names', async () => {
    const answer = await post({ origin: small.cloud.url }, { a: 1 });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ safe: 'ann', event: { a: 1 } });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each([
    ['another host', { host: 'evil.example' }],
    ['this host by number', { host: '127.0.0.1:1' }],
    ['a page from elsewhere', { origin: 'http://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('keeps out %s', async (_who, headers) => {
    expect((await post(headers, {})).status).toBe(403);
  });

  test('refuses bodies above 100 KB before reading them, and takes one just below', async () => {
    const most = 102_400 - JSON.stringify({ name: 'whoami', data: '' }).length;
    expect((await post({}, 'x'.repeat(most))).status).toBe(200);
    const refused = await post({}, 'x'.repeat(most + 1));
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body)).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' });
  });

  test('does not let clients call what is not theirs, though functions may', async () => {
    expect((await post({}, {}, 'hidden')).status).toBe(403);
    await expect(small.app.callFunction({ name: 'hidden', data: {} })).resolves.toMatchObject({
      result: 'hidden',
    });
  });

  test('hands an unknown function back as such', async () => {
    expect(JSON.parse((await post({}, {}, 'nothing')).body)).toMatchObject({ code: 'FUNCTION_NOT_FOUND' });
  });
});

describe('pages', () => {
  test('offer everybody, with their names as text', async () => {
    const page = await (await fetch(`${small.cloud.url}/who`)).text();
    expect(page).toContain('data-person="ann"');
    expect(page).not.toContain('安<安>');
  });

  test('show what WeChat delivered, with the labels of the template', async () => {
    const send = (data: object) =>
      small.app.callWxOpenApi({
        apiName: 'openapi.subscribeMessage.send',
        requestData: { touser: 'ann', templateId: 'tmpl', data },
      });
    await send({ thing1: { value: '洗衣机' }, character_string2: { value: 'RX-1' } });
    const refused = await send({ thing1: { value: '长'.repeat(21) }, character_string2: { value: 'RX-1' } });
    expect(JSON.stringify(refused)).toContain('47003');
    expect(small.cloud.deliveries('ann')).toHaveLength(1);
    const page = await (await fetch(`${small.cloud.url}/phone`)).text();
    expect(page).toContain('<dt>产品</dt><dd>洗衣机</dd>');
  });
});
