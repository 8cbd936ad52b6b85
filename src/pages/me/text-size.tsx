import { View } from '@tarojs/components';
import { Segmented } from '../../components/segmented';
import { setTextScale, textScales, useTextScale } from '../../components/text-scale';
import { me as words } from '../../shared/words/me';

/** 字号: over WeChat's own, for those who never found it there. */
export function TextSize() {
  const scale = useTextScale();
  return (
    <View className="sec">
      <View className="h2">{words.textSize}</View>
      <Segmented
        label={words.textSize}
        options={textScales.map((value) => ({ value, words: words.textSizes[value] }))}
        chosen={scale}
        onTap={setTextScale}
      />
    </View>
  );
}
