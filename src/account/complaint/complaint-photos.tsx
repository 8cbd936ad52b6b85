import { View } from '@tarojs/components';
import { showMyPhotos } from '../../../contracts/photo';
import { useServer } from '../../shared/cloud/server-state';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { complaint as words } from '../../shared/words/complaint';

/** The pictures that went with it. */
export function ComplaintPhotos({ storeId, photoIds }: { storeId: string; photoIds: readonly string[] }) {
  const some = photoIds.length > 0;
  const asked = useServer(
    showMyPhotos,
    { storeId, photoIds: [...photoIds] },
    { staleTime: urlsFreshFor, enabled: some },
  );
  if (!some) return null;
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      <ShownPhotos photos={photoIds.map((photoId) => ({ photoId }))} asked={asked} />
    </View>
  );
}
