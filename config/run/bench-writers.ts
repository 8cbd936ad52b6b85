import { performance } from 'node:perf_hooks';
import { Refusal } from '../../cloudfunctions/_domain/refusal';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { sdk, type Db } from '../../cloudfunctions/_platform/sdk';
import { createCloud } from '../../local-cloud/cloud';
import { quantile } from './bench-lists';
import { cloudOptions } from './cloud-options';

const writers = 64;
const longestMs = 8_000;
const expiresAt = '2030-01-01T00:00:00.000Z';

interface End {
  readonly how: string;
  readonly ms: number;
}
const endOf = async (work: Promise<unknown>): Promise<End> => {
  const started = performance.now();
  const how = await work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(Reflect.get(Object(error), 'code'))),
  );
  return { how, ms: performance.now() - started };
};
const told = (ends: readonly End[]): string => {
  const counts = new Map<string, number>();
  for (const { how } of ends) counts.set(how, (counts.get(how) ?? 0) + 1);
  const slowest = quantile(ends.map(({ ms }) => ms), 1); // prettier-ignore
  return `${[...counts].map(([how, n]) => `${n} ${how}`).join(', ')}; the slowest after ${(slowest / 1000).toFixed(1)} s`;
};

/** Sixty-four writers at once on one document and on ten, at 0 and 10 ms a request; the bare SDK as control. */
export const benchWriters = async (): Promise<boolean> => {
  const cloud = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false });
  Object.assign(process.env, cloud.sdkEnv());
  const { transaction } = openCloud('bench');
  let held = true;
  for (const documents of [1, 10]) {
    for (const latencyMs of [0, 10]) {
      cloud.faults.set({ latencyMs });
      const name = (at: number) => `hot-${documents}-${latencyMs}-${at % documents}`;
      const ours = await Promise.all(
        Array.from({ length: writers }, (_, at) =>
          endOf(
            transaction(async (tables) => {
              const before = await tables.rates.get(name(at));
              await tables.rates.put({ _id: name(at), v: 1, count: (before?.count ?? 0) + 1, expiresAt });
            }),
          ),
        ),
      );
      const bare = await Promise.all(
        Array.from({ length: writers }, (_, at) =>
          endOf(
            sdk()
              .database()
              .runTransaction(async (own: Awaited<ReturnType<Db['startTransaction']>>) => {
                const place = own.collection('rates').doc(`bare-${name(at)}`);
                const { data } = (await place.get()) as { data: { count?: number } | null };
                await place.set({ v: 1, count: (data?.count ?? 0) + 1, expiresAt });
              }),
          ),
        ),
      );
      const counted = Array.from({ length: documents }, (_, at) =>
        Number(cloud.peek('rates', name(at))?.['count'] ?? 0),
      ).reduce((sum, count) => sum + count, 0);
      const done = ours.filter(({ how }) => how === 'done').length;
      held &&=
        counted === done &&
        ours.every(({ how, ms }) => (how === 'done' || how === 'BUSY') && ms <= longestMs);
      console.log(
        `${writers} writers, ${documents} documents, ${latencyMs} ms: ${told(ours)}; bare SDK: ${told(bare)}`,
      );
    }
  }
  await cloud.close();
  return held;
};
