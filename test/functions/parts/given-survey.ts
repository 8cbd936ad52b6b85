import { openRecovery } from '../../../cloudfunctions/_domain/survey/recovery';
import { openSurvey } from '../../../cloudfunctions/_domain/survey/open-survey';
import { claimWithPast } from './past-claims';
import type { Shop } from './shop';

/** A survey about a claim as it stands, and a recovery of it, put there behind the shop's back. */
export const givenSurvey = async (
  shop: Shop,
  { claimId, name }: { readonly claimId: string; readonly name: string },
): Promise<{ srv: string; rcv: string }> => {
  const { tables } = shop.backstage();
  const claim = await tables.claims.get(claimId);
  if (!claim) throw new Error('there is no such claim');
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const [srv, rcv] = [`srv_${name}`, `rcv_${name}`];
  const survey = openSurvey(srv, claim, { version: 1, at, kind: 'confirmed', servedBy: [] });
  await tables.surveys.put(survey);
  const bad = { recoveryId: rcv, causes: ['low-score' as const], answer: { overall: 1, reasons: [] } };
  await tables.recoveries.put(openRecovery(survey, bad, at));
  return { srv, rcv };
};

/** A repair of somebody's that was accepted so many hours ago, done by a member of the staff. */
export const repaired = (
  shop: Shop,
  openid: string,
  hoursAgo: number,
  by = 'zhou-jianguo',
): Promise<string> =>
  claimWithPast(
    shop,
    openid,
    [
      ['submitted', hoursAgo + 5],
      ['review-begun', hoursAgo + 4],
      ['approved', hoursAgo + 3],
      ['work-begun', hoursAgo + 2],
      ['repaired', hoursAgo + 1],
      ['confirmed', hoursAgo],
    ],
    {
      way: 'visit',
      work: { by: shop.customerId(by) },
      ended: { at: new Date(Date.now() - (hoursAgo + 1) * 3_600_000).toISOString(), kind: 'repaired', by },
    },
  );
