import { View } from '@tarojs/components';
import type { PhotoKind } from '../../../contracts/photo';
import { ChipGroup } from '../../components/chip-group';
import { PhotoGrid } from '../../components/photo-grid';
import type { Reply, ReplyDraft } from '../../shared/photo/reply-draft';
import { photoKindWords } from '../../shared/words/claims';
import { needs as words, photoHints } from '../../shared/words/needs';
import { ReplyPhotos } from './reply-photos';

interface NeededPhotoProps {
  readonly kind: PhotoKind;
  readonly reply: Reply;
  readonly draft: ReplyDraft;
  readonly left: number;
  readonly onForbidden: (isForbidden: boolean) => void;
}

/** One asked-for photo: what it should show, the tiles, and that one does not have it. */
export function NeededPhoto({ kind, reply, draft, left, onForbidden }: NeededPhotoProps) {
  const isLacking = reply.lacking.includes(kind);
  const toggle = () =>
    draft.change({
      lacking: isLacking ? reply.lacking.filter((each) => each !== kind) : [...reply.lacking, kind],
    });
  const has = reply.photos.some((photo) => photo.kind === kind);
  return (
    <View className="col g2">
      <View className="b">{photoKindWords[kind]}</View>
      <View className="sm c-2">{isLacking ? words.lackingNote : photoHints[kind]}</View>
      {isLacking ? (
        <PhotoGrid />
      ) : (
        <ReplyPhotos
          kind={kind}
          add={words.photo(photoKindWords[kind])}
          photos={reply.photos}
          draft={draft}
          left={left}
          onForbidden={onForbidden}
        />
      )}
      {has ? null : (
        <ChipGroup
          label={photoKindWords[kind]}
          options={[{ value: 'lacking', words: words.lacking }]}
          chosen={isLacking ? ['lacking'] : []}
          several
          onTap={toggle}
        />
      )}
    </View>
  );
}
