import {
  actOnComplaint,
  getLaneComplaint,
  listLane,
  type ComplaintAct,
  type LaneDetail,
} from '../../../contracts/complaint-lane';
import { call } from '../../shared/cloud/call';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { useAttempt } from '../use-attempt';

/** One act on a complaint; afterwards the page shows it as it is, also where somebody else was quicker. */
export const useLaneAct = ({ id, storeId, version }: LaneDetail, done: () => void) => {
  const { attempt, ...state } = useAttempt();
  const seen = { storeId, complaintId: id };
  const act = (wanted: ComplaintAct): void => {
    // First in the tap: WeChat opens its dialog only there.
    if (wanted.kind === 'acknowledge') void agreeInATap(['progress']);
    void attempt(async () => {
      try {
        learn(getLaneComplaint, seen, await call(actOnComplaint, { ...seen, version, act: wanted }));
        done();
      } finally {
        void askAgain(listLane);
        // Whoever has audited one does not see it any more; he keeps what he saw last.
        if (wanted.kind !== 'audit') await askAgain(getLaneComplaint);
      }
    });
  };
  return { ...state, act };
};
