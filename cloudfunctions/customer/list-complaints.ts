import { listMyComplaints as contract } from '../../contracts/complaint';
import { complaintSummaryView, firstTextId } from '../_domain/complaint/complaint-view';
import { discreetly, serve } from '../_platform/serve';

/** How far back the list reaches. */
const complaintCap = 50;

export const listComplaints = discreetly(
  serve(contract, async ({ caller, cloud }) => {
    const complaints = await cloud.tables.complaints.list({
      where: { customerId: caller.customerId },
      order: ['order', 'desc'],
      limit: complaintCap,
    });
    const texts = await cloud.tables['complaint-texts'].getMany(complaints.map(firstTextId));
    return {
      complaints: complaints.map((one) =>
        complaintSummaryView(
          one,
          texts.find(({ _id }) => _id === firstTextId(one)),
        ),
      ),
    };
  }),
  'unnamed',
);
