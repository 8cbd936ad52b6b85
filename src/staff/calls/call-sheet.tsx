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
import { ActSheet } from '../claim/acts/act-sheet';
import { useAttempt } from '../use-attempt';
import { CallsLeft } from './calls-left';
import { ShownNumber } from './shown-number';

interface CallSheetProps {
  readonly storeId: string;
  readonly about: CallAbout;
  readonly onClose: () => void;
}

const grounds: readonly CallGround[] = ['ordinary', ...callExemptions];
const groundWords: Readonly<Record<CallGround, string>> = { ordinary: words.ordinary, ...exemptionWords };

/** Purpose and offer before dialling; the number only where it may be called now. */
export function CallSheet({ storeId, about, onClose }: CallSheetProps) {
  const now = useServer(listCalls, { storeId, about });
  const [key, setKey] = useState(localId);
  const [ground, setGround] = useState<CallGround>('ordinary');
  const [purpose, setPurpose] = useState<CallPurpose>();
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState<{ callId: string; phone: string }>();
  const said = useRef('');
  const { busy, failed, attempt } = useAttempt();
  const ask = () => {
    const text = said.current.trim();
    const missing = purpose === undefined ? words.noPurpose : text === '' ? words.noWords : undefined;
    setProblem(missing);
    if (missing !== undefined || purpose === undefined) return;
    const plan: CallPlan =
      ground === 'ordinary' ? { ground, purpose, offer: text } : { ground, purpose, reason: text };
    void attempt(async () => {
      const { callId, phone, refused } = await call(planCall, { storeId, key, about, plan });
      // What was refused is in the log; asked again it is another question.
      setKey(localId());
      void askAgain(listCalls);
      if (refused !== undefined) setProblem(`${words.refused}：${hindranceWords[refused]}`);
      if (phone !== undefined) setShown({ callId, phone });
    });
  };
  if (shown !== undefined) return <ShownNumber storeId={storeId} {...shown} onClose={onClose} />;
  return (
    <ActSheet
      title={words.title}
      send={words.send}
      busy={busy}
      failed={failed}
      problem={problem}
      onClose={onClose}
      onSend={ask}
    >
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
        onTap={setGround}
      />
      <Field
        key={ground}
        label={ground === 'ordinary' ? words.offer : words.reason}
        hint={ground === 'ordinary' ? words.offerHint : words.reasonHint}
        kind="area"
        maxLength={200}
        placeholder={ground === 'ordinary' ? words.offerPlaceholder : words.reasonPlaceholder}
        onInput={(text) => void (said.current = text)}
      />
      {now.error === null ? null : <Notice tone="alert">{words.refused}</Notice>}
    </ActSheet>
  );
}
