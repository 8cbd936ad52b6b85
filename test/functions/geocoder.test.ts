import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { geocoderOf } from '../../cloudfunctions/_platform/geocoder';

const home = { district: '西湖区', address: '文三路 259 号' };
/** A map service that answers as Tencent's does; what it was asked is kept. */
let answer: unknown;
let asked: URLSearchParams | undefined;
let service: Server;
let url: string;
beforeAll(async () => {
  service = createServer((request, response) => {
    asked = new URL(request.url ?? '', 'http://map').searchParams;
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => service.close(resolve)));
beforeEach(() => {
  asked = undefined;
});

const geocoder = (key?: string) =>
  geocoderOf({
    GEOCODER_URL: url,
    GEOCODER_CITY: '杭州市',
    ...(key === undefined ? {} : { GEOCODER_KEY: key }),
  });
const found = (reliability: number) => ({
  status: 0,
  message: 'query ok',
  result: { title: home.address, location: { lng: 120.13, lat: 30.277 }, reliability, level: 9 },
});

test('an address is found by the shop’s account, with city and district', async () => {
  answer = found(7);
  expect(await geocoder('KEY-1').pointOf(home)).toEqual({ lng: 120.13, lat: 30.277 });
  expect(asked?.get('address')).toBe('杭州市西湖区文三路 259 号');
  expect(asked?.get('key')).toBe('KEY-1');
});

test.each<[string, unknown]>([
  ['it is not sure', found(6)],
  ['the account is used up', { status: 121, message: '此key每日调用量已达到上限' }],
  ['it answers something else', '<html>'],
])('it is not believed where %s', async (_why, said) => {
  answer = said;
  expect(await geocoder('KEY-1').pointOf(home)).toBeUndefined();
});

test('without an account no address leaves the shop', async () => {
  answer = found(10);
  expect(await geocoder().pointOf(home)).toBeUndefined();
  expect(asked).toBeUndefined();
});

test('where nobody answers the street list stands in for it', async () => {
  const nowhere = geocoderOf({ GEOCODER_KEY: 'KEY-1', GEOCODER_URL: 'http://127.0.0.1:9/' });
  expect(await nowhere.pointOf(home)).toBeUndefined();
});
