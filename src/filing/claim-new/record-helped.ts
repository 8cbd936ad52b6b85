import type { Symptom } from '../../../contracts/fault';
import { recordHelp } from '../../../contracts/help';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { call } from '../../shared/cloud/call';
import type { GuideId } from '../../shared/words/guides';

interface Tried {
  readonly guideId: GuideId;
  readonly symptom: Symptom;
  readonly solved: boolean;
}

/** Tells the shop whether a guide helped: once for each form, guide and answer. Nobody waits for it. */
export const recordHelped = async (draft: ClaimDraft, { guideId, symptom, solved }: Tried): Promise<void> => {
  const key = `${draft.key}-${guideId}-${solved ? 'y' : 'n'}`;
  const { storeId, category = 'other' } = draft;
  await call(recordHelp, { key, storeId, category, symptom, guideId, solved }).catch(() => undefined);
};
