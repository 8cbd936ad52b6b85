import { sdk } from '../../cloudfunctions/_platform/sdk';

const writers = 6;

/** What a cloud has answered, and so has promised to keep. */
export interface Promised {
  readonly ids: string[];
  readonly files: { readonly fileID: string; readonly text: string }[];
  /** By writer: the last pair that was acknowledged. */
  readonly pairs: Map<number, number>;
}
export const nothingPromised = (): Promised => ({ ids: [], files: [], pairs: new Map() });

type App = ReturnType<typeof sdk>;
/** The SDK, which asks the environment at each request where the cloud is. */
export const appAt = (url: string): App => {
  const env = { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_SECRETID: 'x', TENCENTCLOUD_SECRETKEY: 'y' };
  Object.assign(process.env, env, {
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-1a2b',
    TCB_ENV: 'local-1a2b',
  });
  process.env['TCB_CONTEXT_CNFG'] = JSON.stringify({ URL: `${url}/admin` });
  return sdk();
};

/** Single documents, pairs in transactions and files, by several writers, until `over` says so or the cloud is gone. */
export const load = async (
  app: App,
  round: number,
  promised: Promised,
  over: () => boolean,
): Promise<void> => {
  const db = app.database();
  const write = async (writer: number, n: number): Promise<void> => {
    const id = `r${round}-w${writer}-${n}`;
    await db.collection('loose').add({ _id: id });
    promised.ids.push(id);
    const transaction = await db.startTransaction();
    const value = round * 100_000 + n;
    for (const half of ['left', 'right'])
      await transaction.collection('loose').doc(`${half}-${writer}`).set({ n: value });
    await transaction.commit();
    promised.pairs.set(writer, value);
    if (n % 3 > 0) return;
    const { fileID } = await app.uploadFile({ cloudPath: `f/${id}.txt`, fileContent: Buffer.from(id) });
    promised.files.push({ fileID, text: id });
  };
  const lane = async (writer: number): Promise<void> => {
    for (let n = 1; !over(); n += 1) await write(writer, n);
  };
  await Promise.allSettled(Array.from({ length: writers }, (_, writer) => lane(writer)));
};

/** What of the promises the cloud does not keep, in words. */
export const broken = async (app: App, promised: Promised): Promise<string[]> => {
  const db = app.database();
  const found: string[] = [];
  for (let from = 0; from < promised.ids.length; from += 500) {
    const ids = promised.ids.slice(from, from + 500);
    const { data } = await db.collection('loose').where({ _id: db.command.in(ids) }).limit(1000).get(); // prettier-ignore
    const there = new Set((data as { _id: string }[]).map(({ _id: id }) => id));
    found.push(...ids.filter((id) => !there.has(id)).map((id) => `${id} is lost`));
  }
  for (let writer = 0; writer < writers; writer += 1) {
    const half = async (side: string) => {
      const { data } = await db.collection('loose').doc(`${side}-${writer}`).get();
      return (data as { n: number }[])[0]?.n ?? 0;
    };
    const [left, right] = [await half('left'), await half('right')];
    if (left !== right) found.push(`half a transaction of writer ${writer}: ${left}, ${right}`);
    if (left < (promised.pairs.get(writer) ?? 0)) found.push(`a transaction of writer ${writer} is lost`);
  }
  for (const { fileID, text } of promised.files) {
    const { fileContent } = await app.downloadFile({ fileID });
    if (String(fileContent) !== text) found.push(`${fileID} holds something else`);
  }
  return found;
};
