import { View } from '@tarojs/components';
import { type ReturnReason, returning } from '../../../contracts/claim-form';
import { ChipGroup } from '../../components/chip-group';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import {
  packagingWords,
  reasonWords,
  returningWords as words,
  sealWords,
  usedWords,
} from '../../shared/words/returning';
import { asksCondition, asksSeal, reasonsFor } from './asks';
import type { FaultField, FaultProblems } from './fault-problems';
import { liveDraft } from './live-draft';
import { Problem } from './problem';
import { Question } from './question';

/** From the newest state, not from what was drawn. */
const change = (told: Partial<ClaimDraft['returning']>): void => {
  const now = liveDraft.get()?.draft.returning;
  if (now !== undefined) liveDraft.change({ returning: { ...now, ...told } });
};

interface ReturnQuestionsProps {
  readonly draft: ClaimDraft;
  readonly problems: FaultProblems;
  readonly onInput: (field: FaultField) => void;
}

const one = <V,>(value: V | undefined): readonly V[] => (value === undefined ? [] : [value]);

/** Why it goes back. */
export function ReasonQuestion({ draft, problems, onInput }: ReturnQuestionsProps) {
  const kind = draft.kind === 'exchange' ? 'exchange' : 'return';
  const choose = (reason: ReturnReason): void => {
    change({ reason });
    onInput('reason');
  };
  return (
    <View className="sec" id="fault-reason">
      <View className="h1">{words.question[kind]}</View>
      <View className="sm c-2">{words.honest}</View>
      <ChipGroup
        label={words.question[kind]}
        options={reasonsFor(kind).map((value) => ({ value, words: reasonWords[value] }))}
        chosen={one(draft.returning.reason)}
        onTap={choose}
      />
      <Problem words={problems.reason} />
    </View>
  );
}

/** What state it is in, as far as that can matter for such goods. */
export function ConditionQuestions({ draft, problems, onInput }: ReturnQuestionsProps) {
  const { seal, packaging, used } = draft.returning;
  const usedWord = used === undefined ? undefined : used ? 'used' : 'tried';
  return (
    <>
      {asksSeal(draft) ? (
        <Question
          id="fault-seal"
          title={words.seal}
          options={returning.shape.seal.options.map((value) => ({ value, words: sealWords[value] }))}
          chosen={one(seal)}
          problem={problems.seal}
          onTap={(value) => {
            change({ seal: value });
            onInput('seal');
          }}
        />
      ) : null}
      {asksCondition(draft) ? (
        <>
          <Question
            id="fault-packaging"
            title={words.packaging}
            options={returning.shape.packaging.options.map((value) => ({
              value,
              words: packagingWords[value],
            }))}
            chosen={one(packaging)}
            problem={problems.packaging}
            onTap={(value) => {
              change({ packaging: value });
              onInput('packaging');
            }}
          />
          <Question
            id="fault-used"
            title={words.used}
            options={(['tried', 'used'] as const).map((value) => ({ value, words: usedWords[value] }))}
            chosen={one(usedWord)}
            problem={problems.used}
            onTap={(value) => {
              change({ used: value === 'used' });
              onInput('used');
            }}
          />
        </>
      ) : null}
    </>
  );
}
