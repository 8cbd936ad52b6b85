import { View } from '@tarojs/components';
import type { PhotoKind } from '../../../contracts/photo';
import { aria } from '../../components/aria';
import { photoKindWords } from '../../shared/words/claims';
import { wizard } from '../../shared/words/wizard';
import './sample-picture.scss';

/** What a good photo of this kind looks like: drawn, so that nobody takes it for evidence. */
export function SamplePicture({ kind }: { kind: PhotoKind }) {
  const words = wizard.photos.sample;
  return (
    <View
      className={`tile sample sample-${kind}`}
      {...aria({ role: 'img', label: `${words}：${photoKindWords[kind]}` })}
    >
      <View className="sample-word" {...aria({ hidden: true })}>
        {words}
      </View>
    </View>
  );
}
