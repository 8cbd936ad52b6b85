import { performance } from 'node:perf_hooks';
import { sdk } from '../../cloudfunctions/_platform/sdk';
import { createCloud } from '../../local-cloud/cloud';
import { quantile } from './bench-lists';
import { cloudOptions } from './cloud-options';

const documents = 10_000;
const rounds = 400;
const abreast = 16;

type Work = (at: number) => Promise<unknown>;

/** One after another for the time of one, then sixteen abreast for how many a second. */
const measure = async (name: string, work: Work): Promise<void> => {
  for (let at = 0; at < 20; at += 1) await work(at);
  const times: number[] = [];
  for (let at = 20; at < 20 + rounds; at += 1) {
    const started = performance.now();
    await work(at);
    times.push(performance.now() - started);
  }
  let next = 20 + rounds;
  const last = next + rounds * 2;
  const started = performance.now();
  const lane = async () => {
    while (next < last) {
      next += 1;
      await work(next);
    }
  };
  await Promise.all(Array.from({ length: abreast }, lane));
  const second = (rounds * 2) / ((performance.now() - started) / 1000);
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)].map((ms) => ms.toFixed(1));
  console.log(
    `database ${name}: p50 ${half} ms, p99 ${most} ms alone; ${Math.round(second)}/s with ${abreast} abreast`,
  );
};

/** Add, get, list and transaction through the real SDK, over a collection of ten thousand that is indexed. */
export const benchDatabase = async (): Promise<boolean> => {
  const keys = [
    { field: 'group', direction: 'asc' },
    { field: 'at', direction: 'desc' },
  ] as const;
  const collections = { bench: [{ name: 'group', unique: false, keys }] };
  const cloud = await createCloud({ ...cloudOptions, collections, dataDir: ':memory:', timers: false });
  Object.assign(process.env, cloud.sdkEnv());
  const db = sdk().database();
  const bench = db.collection('bench');
  const body = 'x'.repeat(200);
  for (let from = 0; from < documents; from += 1000)
    await bench.add(
      Array.from({ length: 1000 }, (_, n) => ({
        _id: `d${from + n}`,
        group: `g${(from + n) % 100}`,
        at: from + n,
        body,
      })),
    );
  await measure('add', (at) => bench.add({ _id: `new${at}`, group: `g${at % 100}`, at, body }));
  await measure('get', (at) => bench.doc(`d${(at * 37) % documents}`).get());
  await measure('list of 20', (at) =>
    bench
      .where({ group: `g${at % 100}` })
      .orderBy('at', 'desc')
      .limit(20)
      .get(),
  );
  await measure('transaction of two', (at) =>
    db.runTransaction(async (transaction: Awaited<ReturnType<typeof db.startTransaction>>) => {
      // Documents of its own, so that no two meet.
      for (const id of [`d${(at * 2) % documents}`, `d${(at * 2 + 1) % documents}`]) {
        const { data } = (await transaction.collection('bench').doc(id).get()) as {
          data: { at: number } | null;
        };
        await transaction
          .collection('bench')
          .doc(id)
          .update({ at: (data?.at ?? 0) + 1 });
      }
    }),
  );
  await cloud.close();
  return true;
};
