import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { ComplaintAnswer } from '../../../contracts/complaint';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { complaint as words } from '../../shared/words/complaint';
import type { Answering } from './use-answer';

/** Answers that are asked for once more before they go. */
export type Sheeted = Extract<ComplaintAnswer, 'counter' | 'escalate' | 'withdraw'>;

const asks: Readonly<Record<Sheeted, { title: string; note: string; ask?: string; example?: string }>> = {
  counter: {
    title: words.counterTitle,
    note: words.counterNote,
    ask: words.counterAsk,
    example: words.counterPlaceholder,
  },
  escalate: {
    title: words.escalateTitle,
    note: words.escalateNote,
    ask: words.escalateAsk,
    example: words.escalatePlaceholder,
  },
  withdraw: { title: words.withdrawTitle, note: words.withdrawNote },
};

interface AnswerSheetProps {
  readonly answer: Sheeted;
  readonly act: Answering;
  readonly onClose: () => void;
}

/** One answer with what it means, and the words that it wants. */
export function AnswerSheet({ answer, act, onClose }: AnswerSheetProps) {
  const said = useRef('');
  const [problem, setProblem] = useState<string>();
  const { title, note, ask, example = '' } = asks[answer];
  const send = async () => {
    const text = said.current.trim();
    if (ask !== undefined && text === '') return setProblem(words.wordsMissing);
    setProblem(undefined);
    if (await act.run(answer, ask === undefined ? undefined : text)) onClose();
  };
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      foot={
        <>
          {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
          <FailureNotice failure={act.failure} />
          <Button busy={act.busy} onTap={() => void send()}>
            {act.busy ? words.answering : words.sendAnswer[answer]}
          </Button>
        </>
      }
    >
      <View className="sm c-2">{note}</View>
      {ask === undefined ? null : (
        <Field
          label={ask}
          kind="area"
          placeholder={example}
          maxLength={500}
          onInput={(text) => void (said.current = text)}
        />
      )}
    </Sheet>
  );
}
