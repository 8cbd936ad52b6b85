import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { PhotoGrid } from '../../components/photo-grid';
import { UploadTile } from '../../shared/photo/upload-tile';
import { PrivacySheet } from '../../shared/privacy/privacy-sheet';
import { complaint as words } from '../../shared/words/complaint';
import { privacyWords } from '../../shared/words/privacy';
import type { FormPhotos } from './use-complaint-photos';

/** Pictures, where one gives one's name. */
export function PhotoPart({ photos, left }: { photos: FormPhotos; left: number }) {
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      <PhotoGrid add={left > 0 ? { words: words.addPhoto, onTap: () => void photos.add(left) } : undefined}>
        {photos.queue.map((photo, at) => (
          <UploadTile
            key={photo.localId}
            photo={photo}
            at={at + 1}
            onRetry={() => photos.retry(photo.localId)}
            onRemove={() => photos.remove(photo.localId)}
          />
        ))}
      </PhotoGrid>
      {photos.isForbidden ? <Notice tone="todo">{privacyWords.refused}</Notice> : null}
      <PrivacySheet />
    </View>
  );
}
