import { View } from '@tarojs/components';
import { previewImage } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import type { PhotoKind, showMyPhotos } from '../../../contracts/photo';
import { PhotoGrid } from '../../components/photo-grid';
import { PhotoTile, type PhotoVeil } from '../../components/photo-tile';
import { photoByShop, photoKindWords } from '../words/claims';

/** Milliseconds: URLs live ten minutes; they are asked for again a little before. */
export const urlsFreshFor = 9 * 60_000;

type Answer = OutputOf<typeof showMyPhotos>;

/** Without a kind nothing is written below it. */
interface ShownPhoto {
  readonly photoId: string;
  readonly kind?: PhotoKind;
  readonly by?: 'shop' | undefined;
}

interface ShownPhotosProps {
  readonly photos: readonly ShownPhoto[];
  /** The answer that names their temporary URLs, and how to ask again. */
  readonly asked: { readonly data: Answer | undefined; readonly refetch: () => unknown };
  /** To others than their owner: blurred until WeChat lets them pass, or until opened on purpose where that may be. */
  readonly veiled?: boolean;
  /** The last tile, where more may be added. */
  readonly add?: { readonly words: string; readonly onTap: () => void } | undefined;
}

const captionOf = ({ kind, by }: ShownPhoto): string | undefined =>
  by === 'shop' ? photoByShop : kind && photoKindWords[kind];

const veilOf = (photo: Answer['photos'][number] | undefined): PhotoVeil | undefined =>
  photo === undefined || photo.safety === 'pass' ? undefined : photo.safety;

/** Photos by temporary URLs; a tap fills the screen. A URL that has stopped working is asked for again, once. */
export function ShownPhotos({ photos, asked, veiled = false, add }: ShownPhotosProps) {
  const askedAgain = useRef(new Set<string>());
  const [opened, setOpened] = useState<readonly string[]>([]);
  const tiles = photos.map((photo) => {
    const { photoId } = photo;
    const told = asked.data?.photos.find((each) => each.photoId === photoId);
    const veil = veiled && !opened.includes(photoId) ? veilOf(told) : undefined;
    return { photoId, caption: captionOf(photo), url: told?.url, veil };
  });
  const urls = tiles.flatMap(({ url, veil }) => (url === undefined || veil !== undefined ? [] : [url]));
  const broken = (url: string) => {
    if (askedAgain.current.has(url)) return;
    askedAgain.current.add(url);
    void asked.refetch();
  };
  const tapOf = ({ photoId, url, veil }: (typeof tiles)[number]): (() => void) | undefined => {
    if (url === undefined || veil === 'checking' || veil === 'risky') return undefined;
    if (veil !== undefined) return () => setOpened([...opened, photoId]);
    return () => void previewImage({ current: url, urls });
  };
  return (
    <PhotoGrid add={add}>
      {tiles.map((tile, index) => (
        <View key={tile.photoId} className="col g1">
          <PhotoTile
            src={tile.url ?? ''}
            at={index + 1}
            veil={tile.veil}
            onTap={tapOf(tile)}
            onBroken={tile.url === undefined ? undefined : () => broken(tile.url ?? '')}
          />
          {tile.caption === undefined ? null : <View className="cap">{tile.caption}</View>}
        </View>
      ))}
    </PhotoGrid>
  );
}
