import { View } from '@tarojs/components';
import { previewImage } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { maxPhotosPerClaim, showMyPhotos } from '../../../contracts/photo';
import { Notice } from '../../components/notice';
import { PhotoGrid } from '../../components/photo-grid';
import { PhotoTile } from '../../components/photo-tile';
import { useServer } from '../../shared/cloud/server-state';
import { useLatePhotos } from '../../shared/photo/late-photos';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { photoKindWords } from '../../shared/words/claims';
import { privacyWords } from '../../shared/words/privacy';
import { addPhotosLater } from './add-photos-later';

interface AddTile {
  readonly words: string;
  readonly onTap: () => void;
}

/** URLs live ten minutes; they are asked for again a little before. */
const freshMs = 9 * 60_000;

/** The claim's photos by temporary URLs; one that has stopped working is asked for again, once. */
function Photos({ claim, add }: { claim: ClaimDetail; add: AddTile | undefined }) {
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
    <PhotoGrid add={add}>
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

/** 照片, or that there are none; more can be added as long as nine are not reached. */
export function ClaimPhotos({ claim }: { claim: ClaimDetail }) {
  const [forbidden, setForbidden] = useState(false);
  const late = useLatePhotos(claim.id).photos;
  const left = maxPhotosPerClaim - claim.photos.length - late.length;
  const choose = () => void addPhotosLater(claim, left).then(setForbidden);
  const add = left > 0 ? { words: words.addPhoto, onTap: choose } : undefined;
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      {claim.photos.length === 0 ? (
        <>
          <View className="sm c-2">{words.noPhotos}</View>
          <PhotoGrid add={add} />
        </>
      ) : (
        <Photos claim={claim} add={add} />
      )}
      {forbidden ? <Notice tone="todo">{privacyWords.refused}</Notice> : null}
    </View>
  );
}
