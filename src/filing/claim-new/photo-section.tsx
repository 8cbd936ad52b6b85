import { View } from '@tarojs/components';
import { useState } from 'react';
import { type PhotoKind, maxPhotosPerClaim } from '../../../contracts/photo';
import { ChipGroup } from '../../components/chip-group';
import { PhotoGrid } from '../../components/photo-grid';
import { fileShelf } from '../../shared/photo/file-shelf';
import type { UploadQueue } from '../../shared/photo/upload-queue';
import { UploadTile } from '../../shared/photo/upload-tile';
import { photoKindWords } from '../../shared/words/claims';
import { wizard } from '../../shared/words/wizard';
import { liveDraft } from './live-draft';
import type { PlannedSection } from './photo-plan';
import { SamplePicture } from './sample-picture';

const words = wizard.photos;

const remove = (localId: string): void => {
  liveDraft.photos()?.remove(localId);
  void fileShelf.drop([localId]);
};

interface PhotoSectionProps {
  readonly section: PlannedSection;
  readonly note: string;
  readonly photos: UploadQueue;
  readonly left: number;
  readonly onAdd: (kind: PhotoKind) => void;
}

/** The photos under one heading in the person's order; what a good one looks like until there is one. */
export function PhotoSection({ section: { name, kinds }, note, photos, left, onAdd }: PhotoSectionProps) {
  const [kind, setKind] = useState(kinds[0] ?? 'fault');
  const mine = photos.filter((photo) => kinds.includes(photo.kind));
  const count = left > 0 ? words.left(mine.length, left) : words.full(maxPhotosPerClaim);
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words[name]}</View>
        {mine.length === 0 ? null : <View className="cap num">{count}</View>}
      </View>
      <View className="cap">{note}</View>
      {kinds.length === 1 ? null : (
        <ChipGroup
          label={words.voucherKind}
          options={kinds.map((value) => ({ value, words: photoKindWords[value] }))}
          chosen={[kind]}
          onTap={setKind}
        />
      )}
      <PhotoGrid add={left > 0 ? { words: words[`${name}Add`], onTap: () => onAdd(kind) } : undefined}>
        {mine.length > 0 ? null : <SamplePicture kind={kind} />}
        {mine.map((photo, index) => (
          <UploadTile
            key={photo.localId}
            photo={photo}
            at={index + 1}
            onRetry={() => liveDraft.photos()?.retry(photo.localId)}
            onRemove={() => remove(photo.localId)}
            onEarlier={index === 0 ? undefined : () => liveDraft.photos()?.move(photo.localId, -1)}
            onLater={index === mine.length - 1 ? undefined : () => liveDraft.photos()?.move(photo.localId, 1)}
          />
        ))}
      </PhotoGrid>
    </View>
  );
}
