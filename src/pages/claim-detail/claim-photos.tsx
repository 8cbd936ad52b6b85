import { View } from '@tarojs/components';
import { previewImage } from '@tarojs/taro';
import { useRef } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { showMyPhotos } from '../../../contracts/photo';
import { PhotoGrid } from '../../components/photo-grid';
import { PhotoTile } from '../../components/photo-tile';
import { useServer } from '../../shared/cloud/server-state';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { photoKindWords } from '../../shared/words/claims';

/** URLs live ten minutes; they are asked for again a little before. */
const freshMs = 9 * 60_000;

/** The claim's photos by temporary URLs; one that has stopped working is asked for again, once. */
function Photos({ claim }: { claim: ClaimDetail }) {
  const asked = useServer(
    showMyPhotos,
    { storeId: claim.storeId, photoIds: claim.photos.map(({ photoId }) => photoId) },
    { staleTime: freshMs },
  );
  const askedAgain = useRef(new Set<string>());
  const urlOf = (photoId: string) => asked.data?.photos.find((photo) => photo.photoId === photoId)?.url;
  const broken = (url: string) => {
    if (askedAgain.current.has(url)) return;
    askedAgain.current.add(url);
    void asked.refetch();
  };
  const urls = claim.photos.map(({ photoId }) => urlOf(photoId)).filter((url) => url !== undefined);
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
              onBroken={url === undefined ? undefined : () => broken(url)}
            />
            <View className="cap">{photoKindWords[kind]}</View>
          </View>
        );
      })}
    </PhotoGrid>
  );
}

/** 照片, or that there are none. */
export function ClaimPhotos({ claim }: { claim: ClaimDetail }) {
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      {claim.photos.length === 0 ? (
        <View className="sm c-2">{words.noPhotos}</View>
      ) : (
        <Photos claim={claim} />
      )}
    </View>
  );
}
