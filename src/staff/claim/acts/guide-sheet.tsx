import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { guideCustomer } from '../../../../contracts/review-acts';
import { Card } from '../../../components/card';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { guideOf } from '../../../shared/guide-of';
import { type GuideId, guides } from '../../../shared/words/guides';
import { symptomWords } from '../../../shared/words/faults';
import { staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.guide;

/** What the customer can try at home before anybody comes. */
export function GuideSheet({ claim, onClose }: SheetProps) {
  const offered = guideOf(claim.category, claim.symptoms);
  const [guideId, setGuideId] = useState<GuideId | undefined>(offered?.guideId);
  const said = useRef('');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const guide = guideId && guides[guideId];

  const send = () => {
    const note = said.current.trim();
    if (guideId === undefined && note === '') return refuse(words.missing);
    return act(guideCustomer, {
      ...seenOf(claim),
      ...(guideId === undefined ? {} : { guideId }),
      ...(note === '' ? {} : { words: note }),
    });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <ChipGroup
        label={words.title}
        options={[
          ...(offered ? [{ value: offered.guideId, words: symptomWords[offered.symptom] }] : []),
          { value: 'none' as const, words: words.none },
        ]}
        chosen={[guideId ?? 'none']}
        onTap={(value) => setGuideId(value === 'none' ? undefined : value)}
      />
      {guide === undefined ? null : (
        <Card className="col g1">
          {guide.steps.map((step, at) => (
            <View key={step} className="sm">{`${at + 1}. ${step}`}</View>
          ))}
          <View className="cap">{words.minutes(guide.minutes)}</View>
        </Card>
      )}
      <Field
        label={words.own}
        hint={guideId === undefined ? '' : staffActs.noteHint}
        kind="area"
        maxLength={300}
        onInput={(typed) => void (said.current = typed)}
      />
    </ActSheet>
  );
}
