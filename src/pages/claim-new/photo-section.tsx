import { View } from '@tarojs/components';
import { type PhotoKind, maxPhotosPerClaim } from '../../../contracts/photo';
import { PhotoGrid } from '../../components/photo-grid';
import { fileShelf } from '../../shared/photo/file-shelf';
import type { UploadQueue } from '../../shared/photo/upload-queue';
import { UploadTile } from '../../shared/photo/upload-tile';
import { wizard } from '../../shared/words/wizard';
import { liveDraft } from './live-draft';

const words = wizard.photos;

const remove = (localId: string): void => {
  liveDraft.photos()?.remove(localId);
  void fileShelf.drop([localId]);
};

interface PhotoSectionProps {
  readonly kind: PhotoKind;
  readonly title: string;
  readonly note?: string;
  readonly add: string;
  readonly photos: UploadQueue;
  readonly left: number;
  readonly onAdd: (kind: PhotoKind) => void;
}

/** The photos of one kind, in the person's order. */
export function PhotoSection({ kind, title, note, add, photos, left, onAdd }: PhotoSectionProps) {
  const mine = photos.filter((photo) => photo.kind === kind);
  const count = left > 0 ? words.left(mine.length, left) : words.full(maxPhotosPerClaim);
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{title}</View>
        {mine.length === 0 ? null : <View className="cap num">{count}</View>}
      </View>
      {note === undefined ? null : <View className="cap">{note}</View>}
      <PhotoGrid add={left > 0 ? { words: add, onTap: () => onAdd(kind) } : undefined}>
        {mine.map((photo, index) => (
          <UploadTile
            key={photo.localId}
            photo={photo}
            at={index + 1}
            onRetry={() => liveDraft.photos()?.retry(photo.localId)}
            onRemove={() => remove(photo.localId)}
            onEarlier={index === 0 ? undefined : () => liveDraft.photos()?.move(photo.localId, -1)}
            onLater={index === mine.length - 1 ? undefined : () => liveDraft.photos()?.move(photo.localId, 1)}
          />
        ))}
      </PhotoGrid>
    </View>
  );
}
