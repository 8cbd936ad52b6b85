import { View } from '@tarojs/components';
import { callBands } from '../../../contracts/call';
import { lowReasons, type SurveyAnswer } from '../../../contracts/survey';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { wishesWords } from '../../shared/words/complaint';
import { surveyWords as words } from '../../shared/words/survey';

interface LowAnswerProps {
  readonly answer: SurveyAnswer;
  readonly onTap: (answer: SurveyAnswer) => void;
  readonly onType: (answer: SurveyAnswer) => void;
  /** The field was left. */
  readonly onLeave: () => void;
}

const toggled = <V,>(all: readonly V[], one: V): V[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

/** What was wrong, in taps and words, and whether one may be called about it. */
export function LowAnswer({ answer, onTap, onType, onLeave }: LowAnswerProps) {
  return (
    <>
      <View className="sec">
        <View className="sm c-2">{words.lowNote}</View>
        <ChipGroup
          label={words.low}
          several
          options={lowReasons.map((value) => ({ value, words: words.reasons[value] }))}
          chosen={answer.reasons}
          onTap={(one) => onTap({ ...answer, reasons: toggled(answer.reasons, one) })}
        />
      </View>
      <Field
        label={words.words}
        kind="area"
        maxLength={300}
        defaultValue={answer.words}
        onInput={(typed) => {
          const { words: _before, ...rest } = answer;
          const said = typed.trim();
          onType(said === '' ? rest : { ...rest, words: said });
        }}
        onLeave={onLeave}
      />
      <View className="sec">
        <View className="sm c-2">{words.callMe}</View>
        <ChipGroup
          label={words.callMe}
          several
          options={callBands.map((value) => ({ value, words: wishesWords.band[value] }))}
          chosen={answer.callMe ?? []}
          onTap={(one) => onTap({ ...answer, callMe: toggled(answer.callMe ?? [], one) })}
        />
      </View>
    </>
  );
}
