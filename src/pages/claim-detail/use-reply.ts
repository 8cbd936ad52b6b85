import { useMemo, useSyncExternalStore } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { type Reply, type ReplyDraft, replyDraft } from '../../shared/photo/reply-draft';

/** The reply being written on a claim, and what changes it. */
export function useReply({ id, storeId }: ClaimDetail, about: string): [Reply, ReplyDraft] {
  const draft = useMemo(() => replyDraft({ id, storeId }, about), [id, storeId, about]);
  return [useSyncExternalStore(draft.watch, draft.get), draft];
}
