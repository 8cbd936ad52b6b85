import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import {
  callExemptions,
  callPurposes,
  listCalls,
  planCall,
  type CallAbout,
  type CallGround,
  type CallPlan,
  type CallPurpose,
} from '../../../contracts/call';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { call } from '../../shared/cloud/call';
import { askAgain, useServer } from '../../shared/cloud/server-state';
import { localId } from '../../shared/local-id';
import {
  calls as words,
  exemptionWords,
  hindranceWords,
  purposeWords,
} from '../../shared/words/complaint-lane';
import { recoveryWords } from '../../shared/words/staff-recovery';
import { ActSheet } from '../claim/acts/act-sheet';
import { fenOf } from '../money';
import { useAttempt } from '../use-attempt';
import { CallsLeft } from './calls-left';
import { ShownNumber } from './shown-number';

/** What is known before somebody calls; all of it can be changed. */
export interface LikelyCall {
  /** What it is most likely for. */
  readonly purpose?: CallPurpose;
  /** The customer asked to be called; in the hours that he named that is the ground. */
  readonly asked?: boolean;
  /** What one may offer alone, in fen; absent where that is without bound or not known. */
  readonly authorityFen?: number;
  /** What there is to offer: words, and money in yuan. */
  readonly offer?: { readonly words: string; readonly yuan: string };
}

export interface CallSheetProps extends LikelyCall {
  readonly storeId: string;
  readonly about: CallAbout;
  readonly onClose: () => void;
}

const grounds: readonly CallGround[] = ['ordinary', ...callExemptions];
const groundWords: Readonly<Record<CallGround, string>> = { ordinary: words.ordinary, ...exemptionWords };

/** The plan as it is sent; a sentence where something is missing. */
const planOf = (
  ground: CallGround,
  purpose: CallPurpose | undefined,
  typed: { readonly words: string; readonly yuan: string },
): CallPlan | string => {
  const [text, yuan] = [typed.words.trim(), typed.yuan.trim()];
  if (purpose === undefined) return words.noPurpose;
  if (text === '') return words.noWords;
  if (ground !== 'ordinary') return { ground, purpose, reason: text };
  if (yuan === '') return { ground, purpose, offer: text };
  const offerFen = fenOf(yuan);
  return offerFen === undefined ? words.offerWrong : { ground, purpose, offer: text, offerFen };
};

const nothing = { words: '', yuan: '' };

/** Purpose and offer before dialling; the number only where it may be called now. */
export function CallSheet({ storeId, about, onClose, ...likely }: CallSheetProps) {
  const now = useServer(listCalls, { storeId, about });
  const [key, setKey] = useState(localId);
  const [chosen, setGround] = useState<CallGround>();
  const [purpose, setPurpose] = useState(likely.purpose);
  const [shown, setShown] = useState<{ callId: string; phone: string }>();
  const typed = useRef(likely.offer ?? nothing);
  // An offer stands in the fields that are there first; those of another ground are empty.
  const first = chosen === undefined ? likely.offer : undefined;
  const mayNow = now.data !== undefined && now.data.now.hindrance === undefined;
  const ground = chosen ?? (likely.asked && mayNow ? 'asked-for' : 'ordinary');
  const { attempt, refuse, ...state } = useAttempt();
  const ask = () => {
    const plan = planOf(ground, purpose, typed.current);
    refuse(typeof plan === 'string' ? plan : undefined);
    if (typeof plan === 'string') return;
    void attempt(async () => {
      const { callId, phone, refused } = await call(planCall, { storeId, key, about, plan });
      // What was refused is in the log; asked again it is another question.
      setKey(localId());
      void askAgain(listCalls);
      if (refused !== undefined) refuse(`${words.refused}：${hindranceWords[refused]}`);
      if (phone !== undefined) setShown({ callId, phone });
    });
  };
  const choose = (next: CallGround) => {
    // The field is another one from here on, and empty: nothing is sent that does not stand there.
    typed.current = nothing;
    setGround(next);
  };
  if (shown !== undefined) return <ShownNumber storeId={storeId} {...shown} onClose={onClose} />;
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={ask}>
      {now.data === undefined ? null : <CallsLeft now={now.data.now} />}
      <View className="b">{words.purpose}</View>
      <ChipGroup
        label={words.purpose}
        options={callPurposes.map((value) => ({ value, words: purposeWords[value] }))}
        chosen={purpose === undefined ? [] : [purpose]}
        onTap={setPurpose}
      />
      <View className="b">{words.ground}</View>
      <ChipGroup
        label={words.ground}
        options={grounds.map((value) => ({ value, words: groundWords[value] }))}
        chosen={[ground]}
        onTap={choose}
      />
      <Field
        key={ground}
        label={ground === 'ordinary' ? words.offer : words.reason}
        hint={ground === 'ordinary' ? words.offerHint : words.reasonHint}
        kind="area"
        maxLength={200}
        defaultValue={first?.words}
        placeholder={ground === 'ordinary' ? words.offerPlaceholder : words.reasonPlaceholder}
        onInput={(text) => void (typed.current = { ...typed.current, words: text })}
      />
      {ground === 'ordinary' ? (
        <Field
          label={words.offerYuan}
          maxLength={12}
          defaultValue={first?.yuan}
          {...(likely.authorityFen === undefined
            ? {}
            : { hint: recoveryWords.offerBound(likely.authorityFen / 100) })}
          onInput={(text) => void (typed.current = { ...typed.current, yuan: text })}
        />
      ) : null}
      {now.error === null ? null : <Notice tone="alert">{words.refused}</Notice>}
    </ActSheet>
  );
}
