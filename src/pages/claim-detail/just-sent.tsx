import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ClaimState } from '../../../contracts/claim-state';
import { Notice } from '../../components/notice';
import { PhotoGrid } from '../../components/photo-grid';
import { useLatePhotos } from '../../shared/photo/late-photos';
import { UploadTile } from '../../shared/photo/upload-tile';
import { justSent as words } from '../../shared/words/just-sent';

/** After sending: that the shop has it, and which photos are still on their way to it. */
export function JustSent({ claimId, state }: { claimId: string; state: ClaimState }) {
  const isNew = useRouter().params['sent'] === '1' && state === 'submitted';
  const { photos, retry, remove } = useLatePhotos(claimId);
  const failed = photos.some(({ progress }) => progress.is === 'failed');
  return (
    <>
      {isNew ? (
        <Notice tone="ok">
          <View className="b">{words.title}</View>
          {words.text}
        </Notice>
      ) : null}
      {photos.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.late.title}</View>
          <View className="sm c-2">{failed ? words.late.failed : words.late.text}</View>
          <PhotoGrid>
            {photos.map((photo, index) => (
              <UploadTile
                key={photo.localId}
                photo={photo}
                at={index + 1}
                onRetry={() => retry(photo.localId)}
                onRemove={() => remove(photo.localId)}
              />
            ))}
          </PhotoGrid>
        </View>
      )}
    </>
  );
}
