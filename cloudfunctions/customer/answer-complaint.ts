import { answerComplaint as contract } from '../../contracts/complaint';
import { answerComplaint as answer, eventOfAnswer } from '../_domain/complaint/answer-complaint';
import { blurred } from '../_domain/complaint/open-complaint';
import { discreetly, serve } from '../_platform/serve';
import { changeComplaint } from '../_work/change-complaint';
import { checkWords } from '../_work/check-words';
import { complaintByRef, isOpenedBy } from '../_work/complaint-by-ref';
import { readComplaint } from '../_work/read-complaint';

export const answerComplaint = discreetly(
  serve(contract, async ({ input, caller, cloud }) => {
    const { _id: complaintId, customerId } = await complaintByRef(cloud, caller, input.of);
    const held = (await checkWords(cloud, caller, { words: input.words })).length > 0;
    const actorId = customerId ?? '';
    const complaint = await changeComplaint(
      cloud,
      { complaintId, version: input.version, kinds: [eventOfAnswer(input.answer)], actorId, held },
      (one) => isOpenedBy(one, input.of, caller),
      (one, team) => {
        const at = one.customerId === undefined ? blurred(cloud.now, one.since) : cloud.now;
        return answer(one, input, { at, by: 'customer', actorId }, team);
      },
    );
    return (await readComplaint(cloud, complaint, 'complainant')).view;
  }),
  'anonymous',
);
