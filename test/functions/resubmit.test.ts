import { surviveStorm } from '../../config/run/bench-resubmit';

test('thirty claims, each sent ten times through power cuts and lost answers, are thirty claims, told and pushed once', async () => {
  const found = await surviveStorm({ claims: 30, sends: 10, dropped: 15, deaths: 2 });
  expect(found).toMatchObject({
    claims: 30,
    doubles: 0,
    lost: 0,
    halves: 0,
    noticesOnce: 30,
    pushedTwice: 0,
    deaths: 2,
  });
  // A push that was under way in a power cut is not tried again; every other one arrived.
  expect(found.pushed).toBeGreaterThanOrEqual(30 - 2);
}, 400_000);
