import { listNotices } from '../../contracts/notice';
import type { Answer } from '../../contracts/envelope';
import { release } from '../../contracts/release';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { sdk } from '../../cloudfunctions/_platform/sdk';
import type { Cloud } from '../../local-cloud/cloud';
import type { Sent } from './storm';

/** What a storm left behind; everything but `claims`, `noticesOnce` and `pushed` should be nothing. */
export interface Tally {
  readonly claims: number;
  /** Forms whose answers named more than one claim. */
  readonly doubles: number;
  /** Claims that were answered and are not there. */
  readonly lost: number;
  /** Claims without their contact, event or notice, or those without their claim. */
  readonly halves: number;
  /** Claims whose notice stands in the inbox exactly once. */
  readonly noticesOnce: number;
  readonly pushed: number;
  /** Claims that were pushed more than once. */
  readonly pushedTwice: number;
}

const idsOf = async (collection: string): Promise<Set<string>> => {
  const ids = new Set<string>();
  for (let skip = 0; ; skip += 1_000) {
    const page: { data: unknown } = await sdk()
      .database()
      .collection(collection)
      .skip(skip)
      .limit(1_000)
      .get();
    const found = page.data as readonly { _id: string }[];
    for (const { _id } of found) ids.add(_id);
    if (found.length < 1_000) return ids;
  }
};

/** Claims by how often the inbox of their customer names them. */
const inInbox = async (cloud: Cloud, sent: readonly Sent[]): Promise<Map<string, number>> => {
  const times = new Map<string, number>();
  for (const openid of new Set(sent.map((one) => one.openid))) {
    const answer = (await cloud.call(openid, 'customer', {
      action: listNotices.name,
      release,
      input: {},
    })) as Answer;
    if (!answer.ok) throw new Error(`the inbox of ${openid}: ${answer.code}`);
    for (const { claimId = '' } of listNotices.output.parse(answer.data).notices)
      times.set(claimId, (times.get(claimId) ?? 0) + 1);
  }
  return times;
};

/** Counts what is there after a storm. Pushes what is still due before it counts. */
export const tally = async (cloud: Cloud, sent: readonly Sent[]): Promise<Tally> => {
  Object.assign(process.env, cloud.sdkEnv());
  const { tables } = openCloud('tally');
  const due = () => tables.notices.list({ where: { storeId: 'sto_wensan', push: 'due' }, limit: 1 });
  while ((await due()).length > 0) await cloud.fire('scheduler', 'minute');

  const [claims, contacts, events, notices] = await Promise.all(
    ['claims', 'contacts', 'events', 'notices'].map(idsOf),
  );
  const answered = sent.flatMap((one) => [...one.answered]);
  const parts = [...(claims ?? [])].map((id) => [`${id}:00001`, `ntc_${id.slice(4)}_1`] as const);
  const whole = parts.filter(([event, notice]) => events?.has(event) && notices?.has(notice)).length;
  const sizes = [contacts, events, notices].map((ids) => ids?.size ?? 0);
  const inbox = await inInbox(cloud, sent);
  const pushes = new Map<string, number>();
  for (const { page = '' } of cloud.deliveries()) pushes.set(page, (pushes.get(page) ?? 0) + 1);
  const count = claims?.size ?? 0;
  return {
    claims: count,
    doubles: sent.filter((one) => one.answered.size !== 1).length,
    lost: answered.filter((id) => !claims?.has(id)).length,
    halves: count - whole + sizes.reduce((sum, size) => sum + Math.abs(size - count), 0),
    noticesOnce: [...inbox.values()].filter((times) => times === 1).length,
    pushed: pushes.size,
    pushedTwice: [...pushes.values()].filter((times) => times > 1).length,
  };
};
