import {
  answerComplaint,
  getComplaint,
  listMyComplaints,
  type ComplaintAnswer,
  type ComplaintDetail,
  type ComplaintRef,
} from '../../../contracts/complaint';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';

const isOutdated = (failure: unknown): boolean =>
  failure instanceof Refused && (failure.code === 'CHANGED_MEANWHILE' || failure.code === 'NOT_NOW');

/** One answer to the shop; the page shows the complaint as it is afterwards. */
export const useAnswer = (of: ComplaintRef, { version }: Pick<ComplaintDetail, 'version'>) => {
  const { busy, failure, send } = useSending();
  const run = async (answer: ComplaintAnswer, words?: string): Promise<boolean> => {
    const input = { of, version, answer, ...(words === undefined ? {} : { words }) };
    const done = await send(async () => {
      try {
        learn(getComplaint, { of }, await call(answerComplaint, input));
      } catch (thrown) {
        if (isOutdated(thrown)) void askAgain(getComplaint);
        throw thrown;
      }
      void askAgain(listMyComplaints);
      return true;
    });
    return done === true;
  };
  return { busy, failure, run };
};
export type Answering = ReturnType<typeof useAnswer>;
