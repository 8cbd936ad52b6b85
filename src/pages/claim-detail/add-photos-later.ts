import { showActionSheet } from '@tarojs/taro';
import type { ClaimDetail } from '../../../contracts/claim';
import type { PhotoKind } from '../../../contracts/photo';
import { choosePhotos } from '../../shared/photo/choose';
import { addLater } from '../../shared/photo/late-photos';
import { photoKindWords } from '../../shared/words/claims';

const kinds: readonly PhotoKind[] = ['fault', 'voucher', 'order', 'payment', 'warranty-card', 'nameplate'];

/** Which kind it will be; nothing when the sheet is closed. */
const askKind = async (): Promise<PhotoKind | undefined> => {
  try {
    const { tapIndex } = await showActionSheet({ itemList: kinds.map((kind) => photoKindWords[kind]) });
    return kinds[tapIndex];
  } catch {
    return undefined;
  }
};

/** Asks what and which, and sends the photos on their way. Answers whether album and camera were forbidden. */
export const addPhotosLater = async ({ id, storeId }: ClaimDetail, left: number): Promise<boolean> => {
  const kind = await askKind();
  if (kind === undefined) return false;
  const choice = await choosePhotos(left);
  if (choice.is === 'chosen') {
    addLater(
      id,
      storeId,
      choice.localIds.map((localId) => ({ localId, kind })),
    );
  }
  return choice.is === 'forbidden';
};
