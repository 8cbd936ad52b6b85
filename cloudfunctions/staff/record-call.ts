import { recordCall as contract } from '../../contracts/call';
import { roles } from '../../contracts/team';
import { Refusal } from '../_domain/refusal';
import { discreetly, serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';

export const recordCall = discreetly(
  serveStaff(contract, roles, async ({ input, caller, cloud }) => {
    const { storeId, callId, outcome, words } = input;
    const held = (await checkWords(cloud, caller, { words })).length > 0;
    return cloud.transaction(async (tables) => {
      const call = await tables.calls.get(callId);
      if (call?.storeId !== storeId || call.actorId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
      if (call.refused !== undefined) throw new Refusal('NOT_NOW');
      if (call.outcome === outcome) return {};
      if (call.outcome !== undefined) throw new Refusal('ONCE_ONLY');

      const text = await tables['call-texts'].get(callId);

      await tables.calls.put({ ...call, outcome, recordedAt: cloud.now });
      if (words !== undefined && text)
        await tables['call-texts'].put({ ...text, said: words, ...(held ? { held: true as const } : {}) });
      return {};
    });
  }),
  'unnamed',
);
