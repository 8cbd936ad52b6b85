import { View } from '@tarojs/components';
import { makePhoneCall } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { callOutcomes, listCalls, recordCall, type CallOutcome } from '../../../contracts/call';
import { listRecoveries } from '../../../contracts/recovery';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { calls as words, outcomeWords } from '../../shared/words/complaint-lane';
import { ActSheet } from '../claim/acts/act-sheet';
import { useAttempt } from '../use-attempt';

interface ShownNumberProps {
  readonly storeId: string;
  readonly callId: string;
  readonly phone?: string;
  readonly onClose: () => void;
}

/** The number to dial, and afterwards how it went. Without a number only that. */
export function ShownNumber({ storeId, callId, phone, onClose }: ShownNumberProps) {
  const [outcome, setOutcome] = useState<CallOutcome>();
  const said = useRef('');
  const { attempt, refuse, ...state } = useAttempt();
  const record = () => {
    if (outcome === undefined) return refuse(words.outcome);
    const text = said.current.trim();
    return void attempt(async () => {
      await call(recordCall, { storeId, callId, outcome, ...(text === '' ? {} : { words: text }) });
      void askAgain(listCalls);
      // Of a bad answer the call is a step.
      void askAgain(listRecoveries);
      onClose();
    });
  };
  return (
    <ActSheet {...state} words={{ ...words, send: words.record }} onClose={onClose} onSend={record}>
      {phone === undefined ? null : (
        <>
          <Button look="todo" size="xl" icon="phone" onTap={() => void makePhoneCall({ phoneNumber: phone })}>
            {words.number(phone)}
          </Button>
          <View className="cap">{words.shown}</View>
        </>
      )}
      <View className="b">{words.outcome}</View>
      <ChipGroup
        label={words.outcome}
        options={callOutcomes.map((value) => ({ value, words: outcomeWords[value] }))}
        chosen={outcome === undefined ? [] : [outcome]}
        onTap={setOutcome}
      />
      <Field label={words.said} kind="area" maxLength={300} onInput={(text) => void (said.current = text)} />
    </ActSheet>
  );
}
