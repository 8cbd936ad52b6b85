import { sdk } from './sdk';

/** Single calls of the platform as it is, for `npm run doctor`; no function carries this file. */
export interface Probe {
  /** Reads one document by id; fails with the platform's words where the collection is missing. */
  read(collection: string): Promise<void>;
  /** Writes, reads and removes a document of its own; answers the database's time in milliseconds. */
  roundTrip(collection: string, id: string): Promise<number>;
  /** What a function answers to a call without a person. */
  invoke(name: string, data: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export const openProbe = (): Probe => {
  const app = sdk();
  const db = app.database();
  return {
    async read(collection) {
      await db.collection(collection).doc('probe').get();
    },
    async roundTrip(collection, id) {
      const document = db.collection(collection).doc(id);
      // It expires at once: should removing fail, the scheduler sweeps it.
      await document.set({ v: 1, count: 0, expiresAt: new Date(0).toISOString(), at: db.serverDate() });
      const found: { data: unknown } = await document.get();
      const { deleted } = (await document.remove()) as { deleted?: number };
      const [kept] = found.data as { at?: unknown }[];
      if (!(kept?.at instanceof Date)) throw new Error('what was written is not there');
      if (deleted !== 1) throw new Error('what was written could not be removed');
      return kept.at.getTime();
    },
    async invoke(name, data) {
      const { result } = (await app.callFunction({ name, data })) as { result?: unknown };
      return result;
    },
  };
};
