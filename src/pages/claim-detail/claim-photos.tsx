import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { maxPhotosPerClaim, showMyPhotos } from '../../../contracts/photo';
import { Notice } from '../../components/notice';
import { PhotoGrid } from '../../components/photo-grid';
import { useServer } from '../../shared/cloud/server-state';
import { useLatePhotos } from '../../shared/photo/late-photos';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { privacyWords } from '../../shared/words/privacy';
import { addPhotosLater } from './add-photos-later';

/** 照片, or that there are none; more can be added as long as nine are not reached. */
export function ClaimPhotos({ claim }: { claim: ClaimDetail }) {
  const [forbidden, setForbidden] = useState(false);
  const some = claim.photos.length > 0;
  const asked = useServer(
    showMyPhotos,
    { storeId: claim.storeId, photoIds: claim.photos.map(({ photoId }) => photoId) },
    { staleTime: urlsFreshFor, enabled: some },
  );
  const late = useLatePhotos(claim.id).photos;
  const left = maxPhotosPerClaim - claim.photos.length - late.length;
  const choose = () => void addPhotosLater(claim, left).then(setForbidden);
  const may = claim.acts.includes('add-photos') && left > 0;
  const add = may ? { words: words.addPhoto, onTap: choose } : undefined;
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      {some ? (
        <ShownPhotos photos={claim.photos} asked={asked} add={add} />
      ) : (
        <>
          <View className="sm c-2">{may ? words.noPhotos : words.noneSent}</View>
          <PhotoGrid add={add} />
        </>
      )}
      {forbidden ? <Notice tone="todo">{privacyWords.refused}</Notice> : null}
    </View>
  );
}
