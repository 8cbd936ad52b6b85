import { actOnComplaint as contract } from '../../contracts/complaint-lane';
import { laneRoles, mayRead } from '../_domain/complaint/complaint-rights';
import { actOnComplaint as act, eventsOfAct } from '../_domain/complaint/lane-acts';
import { discreetly, serveStaff } from '../_platform/serve';
import { changeComplaint } from '../_work/change-complaint';
import { checkWords } from '../_work/check-words';
import { laneComplaint } from './lane-complaint';

export const actOnComplaint = discreetly(
  serveStaff(contract, laneRoles, async ({ input, caller, cloud }) => {
    const { storeId, complaintId, version } = input;
    const { customerId } = caller;
    const words = 'words' in input.act ? input.act.words : undefined;
    const held = (await checkWords(cloud, caller, { 'act.words': words })).length > 0;
    const complaint = await changeComplaint(
      cloud,
      { complaintId, version, kinds: eventsOfAct(input.act), actorId: customerId, held },
      // Whoever audited it has to see it no more; his second tap is answered as the first.
      (one, team) =>
        one.storeId === storeId && (mayRead(one, team, customerId) || one.handlers.includes(customerId)),
      (one, team) => act(one, input.act, { team, who: customerId, at: cloud.now }),
    );
    return laneComplaint(cloud, complaint, customerId);
  }),
  'unnamed',
);
