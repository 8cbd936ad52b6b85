import { View } from '@tarojs/components';
import { ChipGroup, type ChipOption } from '../../components/chip-group';
import { Problem } from './problem';

interface QuestionProps<V extends string> {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly options: readonly ChipOption<V>[];
  readonly chosen: readonly V[];
  readonly several?: boolean;
  readonly problem?: string | undefined;
  readonly onTap: (value: V) => void;
}

/** One question that is answered by a tap, with what is missing said below it. */
export function Question<V extends string>(question: QuestionProps<V>) {
  return (
    <View className="sec" id={question.id}>
      <View className="h2">{question.title}</View>
      {question.note === undefined ? null : <View className="sm c-2">{question.note}</View>}
      <ChipGroup
        label={question.title}
        options={question.options}
        chosen={question.chosen}
        several={question.several ?? false}
        onTap={question.onTap}
      />
      <Problem words={question.problem} />
    </View>
  );
}
