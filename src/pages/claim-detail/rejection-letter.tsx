import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Clauses } from '../../components/clauses';
import { Countdown } from '../../components/countdown';
import { useNow } from '../../components/use-now';
import { letters as words } from '../../shared/words/letters';
import { AppealSheet } from './appeal-sheet';
import { Evidence } from './evidence';

type Rejection = NonNullable<ClaimDetail['rejection']>;

/** The one appeal, with its deadline; afterwards why it is no longer there. */
function Appeal({ claim, letter }: { claim: ClaimDetail; letter: Rejection }) {
  const [open, setOpen] = useState(false);
  const now = useNow();
  const { appealUntil } = letter;
  if (appealUntil === undefined) return <View className="sm c-2">{words.appealUsed}</View>;
  if (Date.parse(appealUntil) <= now) return <View className="sm c-2">{words.appealOver}</View>;
  return (
    <View className="col g2">
      <Button look="todo" icon="users" onTap={() => setOpen(true)}>
        {words.appeal}
      </Button>
      <View className="row row-tight row-wrap">
        <Countdown until={appealUntil} before={words.appealLeft} />
        <View className="cap">{words.appealNote}</View>
      </View>
      <AppealSheet claim={claim} open={open} onClose={() => setOpen(false)} />
    </View>
  );
}

/** 没通过: the rule, why in plain words, the evidence, who agreed, and every way on. */
export function RejectionLetter({ claim, letter }: { claim: ClaimDetail; letter: Rejection }) {
  return (
    <Card className="col g3">
      <View className="col g1">
        <View className="h1">{words.rejected}</View>
        {letter.person === undefined ? null : <View className="cap">{words.said(letter.person)}</View>}
      </View>
      <View>{letter.words}</View>
      <View className="col g2">
        <View className="sm b">{words.because}</View>
        <View className="sm c-2">{letter.reason.words}</View>
        <Clauses rules={[letter.reason]} />
      </View>
      {letter.evidence.length === 0 ? null : <Evidence claim={claim} photoIds={letter.evidence} />}
      {letter.cosigner === undefined ? null : <View className="cap">{words.cosigned(letter.cosigner)}</View>}
      {letter.alternatives.length === 0 ? null : (
        <Card look="well" className="col g1">
          <View className="sm b">{words.still}</View>
          {letter.alternatives.map((remedy) => (
            <View key={remedy} className="sm">
              {`· ${words.stillOf[remedy]}`}
            </View>
          ))}
        </Card>
      )}
      {claim.state === 'rejected' ? <Appeal claim={claim} letter={letter} /> : null}
    </Card>
  );
}
