import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildFunctions } from '../../../config/run/build-functions';
import { anyHour } from './any-hour';
import { listNotices } from '../../../contracts/notice';
import { listRecoveries } from '../../../contracts/recovery';
import { answerSurvey, getSurvey, type SurveyAnswer } from '../../../contracts/survey';
import { newKey } from './given';
import { repaired } from './given-survey';
import { openShop, type Shop } from './shop';

export const storeId = 'sto_wensan';
export const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
/** The instant so many hours ago. */
export const hours = (count: number): string => new Date(Date.now() - count * 3_600_000).toISOString();
export const somebody = (): string => `asked-${newKey()}`;
/** One tap, and what else is given. */
export const said = (more: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
  solved: 'yes',
  marks: [],
  facts: [],
  reasons: [],
  ...more,
});

/** A shop whose surveys are asked at any hour, for the whole file, and what its tests do again and again. */
export const openSurveyDesk = () => {
  const functionsDir = mkdtempSync(path.join(os.tmpdir(), 'surveys-'));
  let opened: Shop | undefined;
  const shop = (): Shop => {
    if (!opened) throw new Error('the shop is not open yet');
    return opened;
  };
  beforeAll(async () => {
    await buildFunctions(functionsDir, [anyHour]);
    opened = await openShop({ functionsDir });
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(functionsDir, { recursive: true, force: true });
  });
  const surveyOf = (openid: string, claimId: string) => shop().call(openid, getSurvey, { of: { claimId } });
  return {
    get shop() {
      return shop();
    },
    surveyOf,
    ticks: (times: number) =>
      Promise.all(Array.from({ length: times }, () => shop().cloud.fire('scheduler', 'minute'))),
    kindsTo: async (openid: string) =>
      (await shop().call(openid, listNotices, {})).notices.map(({ kind }) => kind),
    surveysOf: async (claimId: string) =>
      (await shop().backstage().tables.surveys.all()).filter((one) => one.claimId === claimId),
    /** Answers the survey of a job that was just done. */
    answered: async (openid: string, more: Partial<SurveyAnswer>, by?: string) => {
      const claimId = await repaired(shop(), openid, 1, by);
      const { id: surveyId } = await surveyOf(openid, claimId);
      return shop().call(openid, answerSurvey, { surveyId, answer: said(more), sent: true });
    },
    /** The recoveries of the store that are about a claim, as somebody sees them. */
    recoveriesOf: async (openid: string, claimId: string) =>
      (await shop().call(openid, listRecoveries, { storeId, done: false })).recoveries.filter(
        ({ claim }) => claim.id === claimId,
      ),
  };
};
