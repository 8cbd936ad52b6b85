import type { Team } from '../_domain/records';
import { lookAfterSurvey, type LookedAfterSurvey } from '../_domain/survey/look-after-survey';
import { recoverers } from '../_domain/survey/recovery';
import { lookAfterRecovery } from '../_domain/survey/recovery-timers';
import { askAmendsAgain, tellAsked, tellFollowUp, tellRecoverers } from '../_domain/survey/survey-notices';
import type { SurveyRecord } from '../_domain/survey/survey-record';
import type { NoticeRecord } from '../_domain/claim-record';
import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { logDefect } from '../_platform/log';
import { finishAnswer } from '../_work/finish-answer';
import { tellOnce } from '../_work/tell-once';
import type { IsLate } from './tick';

const batch = 50;
/** Complaints of one person that are looked at. */
const complaintCap = 20;

/** Why one is not asked is written nowhere: that somebody complained is not to be read off a survey. */
const mayNotAsk = async (
  cloud: Cloud,
  { customerId, storeId }: SurveyRecord,
  team: Team,
): Promise<boolean> => {
  if (team.members.some((member) => member.customerId === customerId)) return true;
  const complaints = await cloud.tables.complaints.list({
    where: { customerId },
    order: ['order', 'desc'],
    limit: complaintCap,
  });
  return complaints.some((one) => one.storeId === storeId && !one.done && one.kind === 'complaint');
};

const noticeOf = ({ tell, survey }: LookedAfterSurvey, at: string): NoticeRecord | undefined => {
  if (tell === undefined) return undefined;
  if (tell === 'ask') return tellAsked(survey, { kind: 'survey-asked', at });
  if (tell === 'remind') return tellAsked(survey, { kind: 'survey-reminder', at });
  return tellFollowUp(survey, tell, at);
};

/** What is due on one survey. Of several schedulers one does it: the others find `dueAt` moved on. */
const look = async (cloud: Cloud, due: SurveyRecord, team: Team): Promise<void> => {
  const not = await mayNotAsk(cloud, due, team);
  await cloud.transaction(async (tables) => {
    const survey = await tables.surveys.get(due._id);
    if (!survey || survey.dueAt > cloud.now) return;
    const customer = await tables.customers.get(survey.customerId);

    const looked = lookAfterSurvey(
      survey,
      customer?.asking ?? {},
      { not: not || customer === undefined },
      cloud.now,
    );

    await tables.surveys.put(looked.survey);
    if (customer && looked.asking !== customer.asking && looked.tell !== undefined)
      await tables.customers.put({ ...customer, asking: looked.asking });
    const notice = noticeOf(looked, cloud.now);
    if (notice) await tellOnce(tables, notice);
    if (!looked.sealed) return;
    const text = await tables['survey-texts'].get(survey._id);
    await finishAnswer(tables, looked.survey, { text, team }, cloud.now);
  });
};

const lookAtRecovery = (cloud: Cloud, recoveryId: string, team: Team): Promise<void> =>
  cloud.transaction(async (tables) => {
    const one = await tables.recoveries.get(recoveryId);
    if (!one || one.dueAt > cloud.now) return;

    const { recovery, tell, name = '' } = lookAfterRecovery(one, cloud.now);

    await tables.recoveries.put(recovery);
    if (tell === undefined) return;
    if (tell === 'customer') {
      const customer = await tables.customers.get(recovery.customerId);
      if (customer && !customer.asking?.stopped) await tellOnce(tables, askAmendsAgain(recovery, cloud.now));
      return;
    }
    const rated = [...recovery.servedBy, recovery.customerId];
    const to = recoverers(team, rated, tell === 'owners' ? 'owner' : 'manager');
    const of = { at: cloud.now, name };
    for (const notice of tellRecoverers(recovery, 'recovery-late', to, of)) await tellOnce(tables, notice);
  });

/** Asks, reminds, lets answers count that were begun, and sees that what is bad is looked after. */
export const sweepSurveys = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const where = { storeId, dueAt: before(cloud.now) };
  const [surveys, recoveries] = await Promise.all([
    cloud.tables.surveys.list({ where, order: ['dueAt', 'asc'], limit: batch }),
    cloud.tables.recoveries.list({ where, order: ['dueAt', 'asc'], limit: batch }),
  ]);
  if (surveys.length + recoveries.length === 0) return;
  const team = await cloud.tables.teams.get(storeId);
  if (!team) return;
  for (const work of [
    ...surveys.map((one) => () => look(cloud, one, team)),
    ...recoveries.map(
      ({ _id }) =>
        () =>
          lookAtRecovery(cloud, _id, team),
    ),
  ]) {
    if (isLate()) return;
    // One survey's trouble is not the others'.
    await work().catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
