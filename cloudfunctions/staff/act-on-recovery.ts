import { actOnRecovery as contract, type RecoveryActKind } from '../../contracts/recovery';
import type { NoticeKind } from '../../contracts/notice';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { actOnRecovery as act } from '../_domain/survey/recovery';
import { recoveryView, textIdsOf } from '../_domain/survey/recovery-view';
import { tellAmends } from '../_domain/survey/survey-notices';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { isMine, rolesIn } from './my-recovery';

/** Of which steps the customer hears. */
const told: Readonly<Partial<Record<RecoveryActKind, NoticeKind>>> = {
  acknowledge: 'amends-taken',
  document: 'amends-told',
  'ask-again': 'amends-asked',
};

export const actOnRecovery = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, recoveryId, version } = input;
  const { customerId: who } = caller;
  const words = 'words' in input.act ? input.act.words : undefined;
  const held = (await checkWords(cloud, caller, { 'act.words': words })).length > 0;
  const roles = rolesIn(caller, storeId);
  const recovery = await cloud.transaction(async (tables) => {
    const before = await tables.recoveries.get(recoveryId);
    if (before?.storeId !== storeId || !isMine(before, caller)) throw new Refusal('NOT_ALLOWED');
    const step = before.steps[version - 1];
    if (step?.act === input.act.kind && step.by === who) return before; // the second tap
    if (before.version !== version) throw new Refusal('CHANGED_MEANWHILE');

    const textId = `${recoveryId}:${version}`;
    const after = act(before, input.act, { who, roles, textId, at: cloud.now });

    await tables.recoveries.put(after);
    const { customerId } = after;
    if (words !== undefined)
      await tables['survey-texts'].put({
        _id: textId,
        v: 1,
        storeId,
        customerId,
        words,
        ...(held ? { held } : {}),
      });
    const kind = told[input.act.kind];
    if (kind !== undefined) await tables.notices.put(tellAmends(after, kind, who, cloud.now));
    return after;
  });
  const [texts, team] = await Promise.all([
    cloud.tables['survey-texts'].getMany(textIdsOf(recovery)),
    cloud.tables.teams.get(storeId),
  ]);
  return recoveryView(recovery, { team, texts, roles });
});
