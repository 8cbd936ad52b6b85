import { PhotoGrid } from '../components/photo-grid';
import { UploadTile } from '../shared/photo/upload-tile';
import type { StaffUploads } from './use-staff-uploads';

interface TakenPhotosProps {
  readonly uploads: StaffUploads;
  /** What the tile for one more says; without it none is added here. */
  readonly add?: string;
  /** So many at the most, and at one time. */
  readonly most?: number;
  readonly atOnce?: number;
}

/** Photos that staff take now, with what becomes of each. */
export function TakenPhotos({ uploads, add, most = 6, atOnce = 3 }: TakenPhotosProps) {
  const left = most - uploads.queue.length;
  const more = { words: add ?? '', onTap: () => void uploads.add(Math.min(left, atOnce)) };
  return (
    <PhotoGrid add={add === undefined || left <= 0 ? undefined : more}>
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
  );
}
