import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { showClaimPhotos } from '../../../contracts/photo';
import { useServer } from '../../shared/cloud/server-state';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { staffClaim as words } from '../../shared/words/staff-claim';

type Photos = Pick<ClaimDetail, 'id' | 'photos'>;

/** What the customer photographed; blurred until WeChat lets it pass. */
export function StaffPhotos({ storeId, claim }: { storeId: string; claim: Photos }) {
  const some = claim.photos.length > 0;
  const asked = useServer(
    showClaimPhotos,
    { storeId, claimId: claim.id },
    {
      staleTime: urlsFreshFor,
      enabled: some,
      isComing: ({ photos }) => photos.some(({ safety }) => safety === 'checking'),
    },
  );
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      {some ? (
        <ShownPhotos photos={claim.photos} asked={asked} veiled />
      ) : (
        <View className="sm c-2">{words.noPhotos}</View>
      )}
      {asked.data?.photos.some(({ safety }) => safety !== 'pass') ? (
        <View className="cap">{words.veiled}</View>
      ) : null}
    </View>
  );
}
