import { templateOf } from '../../contracts/notice';
import { instantAt } from '../_domain/calendar/day';
import { consentId, spend } from '../_domain/consent';
import { messageTime, pageOf, withoutConsent } from '../_domain/notice';
import type { NoticeRecord } from '../_domain/claim-record';
import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { logDefect } from '../_platform/log';
import { Openid } from '../_platform/openid';
import type { IsLate } from './tick';

const batch = 50;

/** Takes a due push for oneself: of several schedulers exactly one gets it. Recorded before WeChat is called. */
const take = (
  cloud: Cloud,
  due: NoticeRecord,
): Promise<{ notice: NoticeRecord; openid: Openid } | undefined> =>
  cloud.transaction(async (tables) => {
    const notice = await tables.notices.get(due._id);
    if (notice?.push !== 'due') return undefined;
    const customer = await tables.customers.get(notice.customerId);
    const identity = await tables.identities.get(customer?.identityIds[0] ?? '');
    if (!identity) {
      // Left due it would come first at every tick, and enough of them would hold back all others.
      await tables.notices.put({ ...notice, push: 'failed' });
      return undefined;
    }
    const budget = spend(await tables.consents.get(consentId(notice.customerId, templateOf[notice.kind])));
    if (!budget) {
      await tables.notices.put(withoutConsent(notice, cloud.now));
      return undefined;
    }
    const attempted: NoticeRecord = { ...notice, push: 'attempted' };
    await tables.notices.put(attempted);
    await tables.consents.put(budget);
    return { notice: attempted, openid: new Openid(identity.openid) };
  });

/** The time that a message is about: of a visit when it begins. */
const timeOf = ({ visit, answerBy, at }: NoticeRecord): string =>
  visit ? instantAt(visit.date, visit.window.from) : (answerBy ?? at);

/** Attempts one push, where it is still due. */
const push = async (cloud: Cloud, due: NoticeRecord): Promise<void> => {
  const taken = await take(cloud, due);
  if (!taken) return;
  const { notice, openid } = taken;
  const { errCode } = await cloud.wechat.sendMessage({
    openid,
    kind: notice.kind,
    page: pageOf(notice),
    number: notice.number,
    productName: notice.nameHeld ? undefined : notice.productName,
    time: messageTime(timeOf(notice)),
  });
  const outcome = errCode === 0 ? 'sent' : errCode === 43101 ? 'refused' : 'failed';
  await cloud.tables.notices.put({ ...notice, push: outcome, errCode });
};

/** Pushes what is due in a store. Attempted at most once: after a crash the inbox still has every notice. */
export const pushMessages = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.notices.list({
    where: { storeId, push: 'due', pushAt: before(cloud.now) },
    order: ['pushAt', 'asc'],
    limit: batch,
  });
  for (const one of due) {
    if (isLate()) return;
    // One message's trouble is not the others'.
    await push(cloud, one).catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
