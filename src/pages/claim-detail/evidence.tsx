import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { showMyPhotos } from '../../../contracts/photo';
import { useServer } from '../../shared/cloud/server-state';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { letters as words } from '../../shared/words/letters';

/** The pictures on which a refusal rests. */
export function Evidence({ claim, photoIds }: { claim: ClaimDetail; photoIds: readonly string[] }) {
  const asked = useServer(
    showMyPhotos,
    { storeId: claim.storeId, photoIds: [...photoIds] },
    { staleTime: urlsFreshFor },
  );
  const photos = photoIds.map((photoId) => ({ photoId, by: 'shop' as const }));
  return (
    <View className="col g2">
      <View className="sm b">{words.evidence}</View>
      <ShownPhotos photos={photos} asked={asked} />
    </View>
  );
}
