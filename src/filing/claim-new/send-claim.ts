import { type ClaimSummary, listClaims, submitClaim } from '../../../contracts/claim';
import { type MessageTemplate, agreeToMessages } from '../../../contracts/notice';
import { getMe } from '../../../contracts/person';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain } from '../../shared/cloud/server-state';
import { rememberStore } from '../../shared/current-store';
import { localId } from '../../shared/local-id';
import { fileShelf } from '../../shared/photo/file-shelf';
import { sendLater } from '../../shared/photo/late-photos';
import { type ClaimInput, claimInput } from './claim-input';
import { liveDraft } from './live-draft';

/** What becomes of the form after a no: it keeps everything, and the next press can succeed. */
const afterRefusal = (refused: Refused, sent: ClaimInput): void => {
  // After these two nobody knows whether it was kept, as after no answer at all.
  if (refused.code === 'DEFECT' || refused.code === 'BUSY') return;
  // The first press did arrive, and the person changed the form since: pressing again means another claim.
  const key = refused.code === 'KEY_REUSED' ? { key: localId() } : {};
  liveDraft.change({ sent: undefined, ...key });
  // Photos are taken for one claim, so another claim gets them again, too.
  if (refused.code !== 'PHOTO_NOT_USABLE' && refused.code !== 'KEY_REUSED') return;
  const gone = new Set(sent.photos.map(({ photoId }) => photoId));
  const again = liveDraft
    .get()
    ?.photos.filter(({ progress }) => progress.is === 'done' && gone.has(progress.photoId));
  liveDraft.photos()?.sendAgain((again ?? []).map((photo) => photo.localId));
};

/** Keeps the consent; whether that works is no business of the claim. */
const agree = async (accepted: Promise<readonly MessageTemplate[]>): Promise<void> => {
  const kinds = await accepted;
  if (kinds.length === 0) return;
  await call(agreeToMessages, { key: localId(), kinds: [...kinds] }).catch(() => undefined);
};

/**
 * Sends the form. Throws `Refused` or `Unreachable`; then the form is as it was and can be sent again without a double.
 * Photos still on their way go on by themselves and are attached when they arrive.
 */
export const sendClaim = async (
  accepted: Promise<readonly MessageTemplate[]>,
): Promise<ClaimSummary | undefined> => {
  const live = liveDraft.get();
  const input = live && claimInput(live);
  if (live === undefined || input === undefined) return undefined;
  liveDraft.change({ sent: JSON.stringify(input) });
  liveDraft.save();
  // First, so that the yes is there when the message is due; a refused form does not lose it either.
  void agree(accepted);
  let claim: ClaimSummary;
  try {
    claim = await call(submitClaim, input);
  } catch (failure) {
    if (failure instanceof Refused) afterRefusal(failure, input);
    throw failure;
  }
  const sent = new Set(input.photos.map(({ photoId }) => photoId));
  const photos = liveDraft.get()?.photos ?? [];
  const isSent = (photo: (typeof photos)[number]): boolean =>
    photo.progress.is === 'done' && sent.has(photo.progress.photoId);
  liveDraft.finish();
  rememberStore(claim.storeId);
  void fileShelf.drop(photos.filter(isSent).map((photo) => photo.localId));
  sendLater(
    claim.id,
    claim.storeId,
    photos.filter((photo) => !isSent(photo)),
  );
  void Promise.all([askAgain(listClaims), askAgain(getMe)]);
  return claim;
};
