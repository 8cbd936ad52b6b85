import { recordCall as contract } from '../../contracts/call';
import { roles } from '../../contracts/team';
import type { CallRecord } from '../_domain/contact-governor';
import { Refusal } from '../_domain/refusal';
import { noteCall } from '../_domain/survey/recovery';
import { discreetly, serveStaff } from '../_platform/serve';
import type { TransactionTables } from '../_platform/tables';
import { checkWords } from '../_work/check-words';

interface Said {
  readonly words: string | undefined;
  readonly held: boolean;
}

/** What was said about a bad answer is a step of putting it right, so that nobody writes it down twice. */
const noteInRecovery = async (tables: TransactionTables, call: CallRecord, said: Said, at: string) => {
  const before = call.about.startsWith('rcv_') ? await tables.recoveries.get(call.about) : undefined;
  const isKnown =
    call.outcome === 'reached' || call.outcome === 'no-answer' || call.outcome === 'wrong-number';
  if (!before || !isKnown) return;
  const { _id, storeId, customerId, version } = before;
  const textId = said.words === undefined ? undefined : `${_id}:${version}`;

  const after = noteCall(before, { who: call.actorId, reached: call.outcome === 'reached', textId, at });

  await tables.recoveries.put(after);
  if (said.words === undefined || textId === undefined || after.version === version) return;
  const held = said.held ? { held: true as const } : {};
  await tables['survey-texts'].put({ _id: textId, v: 1, storeId, customerId, words: said.words, ...held });
};

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

      const recorded = { ...call, outcome, recordedAt: cloud.now };
      await tables.calls.put(recorded);
      await noteInRecovery(tables, recorded, { words, held }, cloud.now);
      if (words !== undefined && text)
        await tables['call-texts'].put({ ...text, said: words, ...(held ? { held: true as const } : {}) });
      return {};
    });
  }),
  'unnamed',
);
