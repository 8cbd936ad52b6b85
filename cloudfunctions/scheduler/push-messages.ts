import { consentId, spend } from '../_domain/consent';
import { messageTime, withoutConsent } from '../_domain/notice';
import type { NoticeRecord, OutboxRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { logDefect } from '../_platform/log';
import { Openid } from '../_platform/openid';
import type { IsLate } from './tick';

const batch = 50;

/** Takes a due push for oneself: of several schedulers exactly one gets it. Recorded before WeChat is called. */
const take = (
  cloud: Cloud,
  due: OutboxRecord,
): Promise<{ notice: NoticeRecord; openid: Openid } | undefined> =>
  cloud.transaction(async (tables) => {
    const stored = await tables.outbox.get(due._id);
    if (stored?.status !== 'due') return undefined;
    const notice = await tables.notices.get(stored.noticeId);
    const customer = await tables.customers.get(stored.customerId);
    const identity = await tables.identities.get(customer?.identityIds[0] ?? '');
    if (!notice || !identity) {
      // Left due it would come first at every tick, and enough of them would hold back all others.
      await tables.outbox.put({ ...stored, status: 'failed' });
      return undefined;
    }
    const budget = spend(await tables.consents.get(consentId(stored.customerId, notice.kind)));
    if (!budget) {
      await tables.outbox.put(withoutConsent(stored, notice, cloud.now));
      return undefined;
    }
    await tables.outbox.put({ ...stored, status: 'attempted' });
    await tables.consents.put(budget);
    return { notice, openid: new Openid(identity.openid) };
  });

/** Attempts one push, where it is still due. */
const push = async (cloud: Cloud, due: OutboxRecord): Promise<void> => {
  const taken = await take(cloud, due);
  if (!taken) return;
  const { notice, openid } = taken;
  const { errCode } = await cloud.wechat.sendMessage({
    openid,
    kind: notice.kind,
    page: `pages/claim-detail/index?id=${notice.claimId}`,
    number: notice.number,
    productName: notice.productName,
    time: messageTime(notice.answerBy ?? notice.at),
  });
  const status = errCode === 0 ? 'sent' : errCode === 43101 ? 'refused' : 'failed';
  await cloud.tables.outbox.put({ ...due, status, errCode });
};

/** Pushes what is due in a store. Attempted at most once: after a crash the inbox still has every notice. */
export const pushMessages = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.outbox.list({
    where: { storeId, status: 'due', dueAt: before(cloud.now) },
    order: ['dueAt', 'asc'],
    limit: batch,
  });
  for (const one of due) {
    if (isLate()) return;
    // One message's trouble is not the others'.
    await push(cloud, one).catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
