import { View } from '@tarojs/components';
import { useState } from 'react';
import { listCalls, type Call, type CallAbout } from '../../../contracts/call';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { useServer } from '../../shared/cloud/server-state';
import { moment, money } from '../../shared/format';
import {
  calls as words,
  exemptionWords,
  hindranceWords,
  outcomeWords,
  purposeWords,
} from '../../shared/words/complaint-lane';
import { CallButton } from './call-button';
import type { LikelyCall } from './call-sheet';
import { CallsLeft } from './calls-left';
import { ShownNumber } from './shown-number';

const titleOf = ({ person = '', ground, purpose }: Call): string =>
  [
    person,
    ground === 'ordinary' ? purposeWords[purpose] : `${purposeWords[purpose]}（${exemptionWords[ground]}）`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

const noteOf = ({ refused, outcome, offer, offerFen, reason, said, unproven }: Call): string =>
  [
    refused === undefined ? undefined : words.notAllowed(hindranceWords[refused]),
    outcome === undefined ? undefined : outcomeWords[outcome],
    offer ?? reason,
    unproven ? words.unproven : undefined,
    offerFen === undefined ? undefined : money(offerFen),
    said,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

/** 电话记录: who called what for and how it went; what was not allowed stands there too. */
export function CallLog({
  storeId,
  about,
  dial,
}: {
  storeId: string;
  about: CallAbout;
  /** Calls are made from here, most likely for this. */
  dial?: LikelyCall;
}) {
  const list = useServer(listCalls, { storeId, about });
  const [recording, setRecording] = useState<string>();
  if (list.data === undefined) return null;
  const { calls, now } = list.data;
  return (
    <View className="sec">
      <View className="h2">{words.log}</View>
      {calls.length === 0 ? (
        <View className="sm c-2">{words.none}</View>
      ) : (
        <Card look="flush">
          {calls.map((one) => (
            <Cell
              key={one.id}
              icon={one.refused === undefined ? 'phone' : 'x'}
              title={titleOf(one)}
              note={noteOf(one)}
              side={
                one.mine ? (
                  <Button look="soft" size="s" onTap={() => setRecording(one.id)}>
                    {words.record}
                  </Button>
                ) : (
                  <View className="num">{moment(one.at)}</View>
                )
              }
            />
          ))}
        </Card>
      )}
      {dial ? <CallButton storeId={storeId} about={about} {...dial} /> : null}
      <CallsLeft now={now} />
      {recording === undefined ? null : (
        <ShownNumber storeId={storeId} callId={recording} onClose={() => setRecording(undefined)} />
      )}
    </View>
  );
}
