import { listCalls as contract } from '../../contracts/call';
import { roles } from '../../contracts/team';
import { callView } from '../_domain/call-view';
import { callsNow, openly } from '../_domain/contact-governor';
import { discreetly, serveStaff } from '../_platform/serve';
import { callSubject } from './call-subject';

/** More calls than one matter should take. */
const callCap = 50;

export const listCalls = discreetly(
  serveStaff(contract, roles, async ({ input, caller, cloud }) => {
    const { storeId, reads, bands, dayId, apart } = await callSubject({ cloud, caller }, input);
    const [found, day, team] = await Promise.all([
      Promise.all(
        reads.map((about) =>
          cloud.tables.calls.list({ where: { storeId, about }, order: ['at', 'desc'], limit: callCap }),
        ),
      ),
      cloud.tables['call-days'].get(dayId),
      cloud.tables.teams.get(storeId),
    ]);
    const calls = found
      .flat()
      .sort((one, other) => (one.at < other.at ? 1 : -1))
      .slice(0, callCap);
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
      now: callsNow(apart ? day : openly(day), bands, cloud.now),
    };
  }),
  'unnamed',
);
