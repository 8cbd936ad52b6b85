import { View } from '@tarojs/components';
import { previewImage } from '@tarojs/taro';
import { useRef } from 'react';
import type { OutputOf } from '../../../contracts/action';
import type { ClaimDetail } from '../../../contracts/claim';
import type { showMyPhotos } from '../../../contracts/photo';
import { PhotoGrid } from '../../components/photo-grid';
import { PhotoTile } from '../../components/photo-tile';
import { photoKindWords } from '../words/claims';

/** Milliseconds: URLs live ten minutes; they are asked for again a little before. */
export const urlsFreshFor = 9 * 60_000;

interface ShownPhotosProps {
  readonly photos: ClaimDetail['photos'];
  /** The answer that names their temporary URLs, and how to ask again. */
  readonly asked: {
    readonly data: OutputOf<typeof showMyPhotos> | undefined;
    readonly refetch: () => unknown;
  };
  /** The last tile, where more may be added. */
  readonly add?: { readonly words: string; readonly onTap: () => void } | undefined;
}

/** A claim's photos by temporary URLs; a tap fills the screen. A URL that has stopped working is asked for again, once. */
export function ShownPhotos({ photos, asked, add }: ShownPhotosProps) {
  const askedAgain = useRef(new Set<string>());
  const urlOf = (photoId: string) => asked.data?.photos.find((photo) => photo.photoId === photoId)?.url;
  const urls = photos.map(({ photoId }) => urlOf(photoId)).filter((url) => url !== undefined);
  const broken = (url: string) => {
    if (askedAgain.current.has(url)) return;
    askedAgain.current.add(url);
    void asked.refetch();
  };
  return (
    <PhotoGrid add={add}>
      {photos.map(({ photoId, kind }, index) => {
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
