import { View } from '@tarojs/components';
import { HeldWords } from '../../components/held-words';
import { PhotoGrid } from '../../components/photo-grid';
import { type PhotoState, PhotoTile, type PhotoVeil } from '../../components/photo-tile';
import { gallery as words } from '../../shared/words/gallery';

const nothing = () => undefined;
const states: readonly PhotoState[] = [
  { is: 'queued' },
  { is: 'compressing' },
  { is: 'uploading', percent: 64 },
  { is: 'checking' },
  { is: 'done' },
  { is: 'failed' },
];

const veils: readonly PhotoVeil[] = ['checking', 'unknown', 'review', 'risky'];

/** A picture of two colours, as no photo may be shipped. */
const sample =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 90'%3E%3Cpath fill='%23a9b8b0' d='M0 0h90v90H0z'/%3E%3Cpath fill='%23e8e6e0' d='M25 15h40v60H25z'/%3E%3Ccircle cx='45' cy='48' r='14' fill='%2326343a'/%3E%3C/svg%3E";

/** Photo tiles in every state, and what WeChat has not let pass. */
export function PhotoParts() {
  return (
    <>
      <View className="cap">{words.photos}</View>
      <PhotoGrid add={{ words: words.add, onTap: nothing }}>
        {states.map((state, index) => (
          <PhotoTile
            key={state.is}
            src={sample}
            at={index + 1}
            state={state}
            onRetry={nothing}
            onRemove={nothing}
            onEarlier={index === 0 ? undefined : nothing}
            onLater={index === states.length - 1 ? undefined : nothing}
          />
        ))}
      </PhotoGrid>
      <View className="cap">{words.veils}</View>
      <PhotoGrid>
        {veils.map((veil, index) => (
          <PhotoTile
            key={veil}
            src={sample}
            at={index + 1}
            veil={veil}
            onTap={veil === 'unknown' || veil === 'review' ? nothing : undefined}
          />
        ))}
      </PhotoGrid>
      <View className="cap">{words.held}</View>
      <HeldWords held>{words.heldText}</HeldWords>
    </>
  );
}
