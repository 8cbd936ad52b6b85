import { View } from '@tarojs/components';
import { previewImage } from '@tarojs/taro';
import { useRef } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { showClaimPhotos } from '../../../contracts/photo';
import { PhotoGrid } from '../../components/photo-grid';
import { PhotoTile } from '../../components/photo-tile';
import { useServer } from '../../shared/cloud/server-state';
import { photoKindWords } from '../../shared/words/claims';
import { staffClaim as words } from '../../shared/words/staff-claim';

/** The URLs live ten minutes. */
const freshMs = 9 * 60_000;

type Photos = Pick<ClaimDetail, 'id' | 'photos'>;

function Tiles({ storeId, claim }: { storeId: string; claim: Photos }) {
  const asked = useServer(showClaimPhotos, { storeId, claimId: claim.id }, { staleTime: freshMs });
  const brokenBefore = useRef(new Set<string>());
  const urlOf = (photoId: string) => asked.data?.photos.find((photo) => photo.photoId === photoId)?.url;
  const urls = claim.photos.map(({ photoId }) => urlOf(photoId)).filter((url) => url !== undefined);
  const askAnew = (url: string) => {
    if (brokenBefore.current.has(url)) return;
    brokenBefore.current.add(url);
    void asked.refetch();
  };
  return (
    <PhotoGrid>
      {claim.photos.map(({ photoId, kind }, index) => {
        const url = urlOf(photoId);
        return (
          <View key={photoId} className="col g1">
            <PhotoTile
              src={url ?? ''}
              at={index + 1}
              onTap={url === undefined ? undefined : () => void previewImage({ current: url, urls })}
              onBroken={url === undefined ? undefined : () => askAnew(url)}
            />
            <View className="cap">{photoKindWords[kind]}</View>
          </View>
        );
      })}
    </PhotoGrid>
  );
}

/** What the customer photographed; a tap fills the screen. */
export function StaffPhotos({ storeId, claim }: { storeId: string; claim: Photos }) {
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      {claim.photos.length === 0 ? (
        <View className="sm c-2">{words.noPhotos}</View>
      ) : (
        <Tiles storeId={storeId} claim={claim} />
      )}
    </View>
  );
}
