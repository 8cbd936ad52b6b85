import { View } from '@tarojs/components';
import { showComplaintPhotos, type LaneDetail } from '../../../contracts/complaint-lane';
import { useServer } from '../../shared/cloud/server-state';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { lane as words } from '../../shared/words/complaint-lane';

/** Pictures that came with it, veiled until WeChat lets them pass. */
export function LanePhotos({ complaint: { storeId, id, photos } }: { complaint: LaneDetail }) {
  const some = photos.length > 0;
  const asked = useServer(
    showComplaintPhotos,
    { storeId, complaintId: id },
    { staleTime: urlsFreshFor, enabled: some },
  );
  if (!some) return null;
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      <ShownPhotos photos={photos.map((photoId) => ({ photoId }))} asked={asked} veiled />
    </View>
  );
}
