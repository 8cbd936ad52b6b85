import type { PhotoKind } from '../../../contracts/photo';
import { PhotoGrid } from '../../components/photo-grid';
import { choosePhotos } from '../../shared/photo/choose';
import { fileShelf } from '../../shared/photo/file-shelf';
import type { ReplyDraft } from '../../shared/photo/reply-draft';
import type { UploadQueue } from '../../shared/photo/upload-queue';
import { UploadTile } from '../../shared/photo/upload-tile';

interface ReplyPhotosProps {
  readonly kind: PhotoKind;
  /** On the tile that adds one. */
  readonly add: string;
  readonly photos: UploadQueue;
  readonly draft: ReplyDraft;
  /** How many more the claim takes. */
  readonly left: number;
  readonly onForbidden: (isForbidden: boolean) => void;
}

/** The photos of one kind in a reply, each with its own progress. */
export function ReplyPhotos({ kind, add, photos, draft, left, onForbidden }: ReplyPhotosProps) {
  const mine = photos.filter((photo) => photo.kind === kind);
  const choose = async () => {
    const choice = await choosePhotos(left);
    onForbidden(choice.is === 'forbidden');
    if (choice.is === 'chosen') draft.uploads.add(choice.localIds.map((localId) => ({ localId, kind })));
  };
  const remove = (localId: string) => {
    draft.uploads.remove(localId);
    void fileShelf.drop([localId]);
  };
  return (
    <PhotoGrid add={left > 0 ? { words: add, onTap: () => void choose() } : undefined}>
      {mine.map((photo, index) => (
        <UploadTile
          key={photo.localId}
          photo={photo}
          at={index + 1}
          onRetry={() => draft.uploads.retry(photo.localId)}
          onRemove={() => remove(photo.localId)}
        />
      ))}
    </PhotoGrid>
  );
}
