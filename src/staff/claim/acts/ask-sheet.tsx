import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { type Question, maxNeeds, questions } from '../../../../contracts/decision';
import { type PhotoKind, photoKind } from '../../../../contracts/photo';
import { askInfo } from '../../../../contracts/review-acts';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { photoKindWords } from '../../../shared/words/claims';
import { questionWords } from '../../../shared/words/needs';
import { staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';
import { toggled } from './toggle';

const words = staffActs.ask;

/** What the checklist misses is chosen already. */
const missingOf = (claim: SheetProps['claim']): PhotoKind[] =>
  claim.checks.flatMap((check) => (check.what === 'photos' ? check.missing : [])).slice(0, maxNeeds);

/** Exactly what is missing, nothing else. */
export function AskSheet({ claim, onClose }: SheetProps) {
  const [kinds, setKinds] = useState<readonly PhotoKind[]>(() => missingOf(claim));
  const [asked, setAsked] = useState<readonly Question[]>([]);
  const said = useRef('');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);

  const send = () => {
    const count = kinds.length + asked.length;
    const note = said.current.trim();
    if (count === 0) return refuse(words.missing);
    if (count > maxNeeds) return refuse(words.most(maxNeeds));
    if (asked.includes('own-question') && note === '') return refuse(words.ownMissing);
    return act(askInfo, {
      ...seenOf(claim),
      slots: [
        ...kinds.map((kind) => ({ what: 'photo' as const, kind })),
        ...asked.map((question) => ({ what: 'question' as const, question })),
      ],
      ...(note === '' ? {} : { words: note }),
    });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <View className="b">{words.photos}</View>
      <ChipGroup
        label={words.photos}
        several
        options={photoKind.options.map((value) => ({ value, words: photoKindWords[value] }))}
        chosen={kinds}
        onTap={(kind) => setKinds(toggled(kinds, kind))}
      />
      <View className="b">{words.questions}</View>
      <ChipGroup
        label={words.questions}
        several
        options={questions.map((value) => ({ value, words: questionWords[value] }))}
        chosen={asked}
        onTap={(question) => setAsked(toggled(asked, question))}
      />
      <Field
        label={asked.includes('own-question') ? words.own : staffActs.note}
        hint={asked.includes('own-question') ? '' : staffActs.noteHint}
        kind="area"
        maxLength={200}
        onInput={(typed) => void (said.current = typed)}
      />
      <View className="cap">{words.roundsLeft(claim.roundsLeft)}</View>
    </ActSheet>
  );
}
