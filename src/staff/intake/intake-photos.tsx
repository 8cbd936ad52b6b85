import { View } from '@tarojs/components';
import { PhotoGrid } from '../../components/photo-grid';
import type { StaffUploads } from '../use-staff-uploads';
import { UploadTile } from '../../shared/photo/upload-tile';
import { staffIntake as words } from '../../shared/words/staff-intake';

/** What it looks like as it comes over the counter. */
export function IntakePhotos({ uploads }: { uploads: StaffUploads }) {
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      <PhotoGrid
        add={uploads.queue.length < 6 ? { words: words.photo, onTap: () => void uploads.add(3) } : undefined}
      >
        {uploads.queue.map((photo, at) => (
          <UploadTile
            key={photo.localId}
            photo={photo}
            at={at + 1}
            onRetry={() => uploads.retry(photo.localId)}
            onRemove={() => uploads.remove(photo.localId)}
          />
        ))}
      </PhotoGrid>
    </View>
  );
}
