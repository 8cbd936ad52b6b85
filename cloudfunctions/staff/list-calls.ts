import { listCalls as contract } from '../../contracts/call';
import { roles } from '../../contracts/team';
import { callView } from '../_domain/call-view';
import { callsNow } from '../_domain/contact-governor';
import { discreetly, serveStaff } from '../_platform/serve';
import { callSubject } from './call-subject';

/** More calls than one matter should take. */
const callCap = 50;

export const listCalls = discreetly(
  serveStaff(contract, roles, async ({ input, caller, cloud }) => {
    const { storeId, about, bands, dayId } = await callSubject({ cloud, caller }, input);
    const [calls, day, team] = await Promise.all([
      cloud.tables.calls.list({ where: { storeId, about }, order: ['at', 'desc'], limit: callCap }),
      cloud.tables['call-days'].get(dayId),
      cloud.tables.teams.get(storeId),
    ]);
    const texts = await cloud.tables['call-texts'].getMany(calls.map(({ _id }) => _id));
    return {
      calls: calls.map((one) =>
        callView(
          one,
          texts.find(({ _id }) => _id === one._id),
          team,
          caller.customerId,
        ),
      ),
      now: callsNow(day, bands, cloud.now),
    };
  }),
  'unnamed',
);
