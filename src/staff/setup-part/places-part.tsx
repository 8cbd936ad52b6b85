import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { getSetup, importPlaces } from '../../../contracts/store-setup';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { staffSetup } from '../../shared/words/staff-setup';
import { useAttempt } from '../use-attempt';

const words = staffSetup.places;

function Outcome({ result }: { result: OutputOf<typeof importPlaces> }) {
  if (result.taken) return <Notice tone="ok">{words.taken(result.places)}</Notice>;
  return (
    <Card className="col g1">
      <View className="b">{words.failed}</View>
      {result.errors.map(({ row, what }) => (
        <View key={row} className="sm num">
          {words.row(row, words.error[what])}
        </View>
      ))}
    </Card>
  );
}

/** 街道和小区: pasted as lines, taken as a whole or not at all. */
export function PlacesPart({ storeId, mayChange }: { storeId: string; mayChange: boolean }) {
  const file = useRef('');
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<OutputOf<typeof importPlaces>>();
  const { busy, failed, attempt } = useAttempt();
  const send = () => {
    setMissing(!/[,，;\t]/.test(file.current));
    if (!/[,，;\t]/.test(file.current)) return;
    void attempt(async () => {
      setResult(await call(importPlaces, { storeId, file: file.current }));
      await askAgain(getSetup);
    });
  };
  return (
    <Page
      title={staffSetup.partTitles.places}
      dock={
        mayChange ? (
          <>
            {missing ? <Notice tone="todo">{words.lead}</Notice> : null}
            <FailureNotice failure={failed} />
            <Button size="xl" busy={busy} onTap={send}>
              {busy ? staffSetup.saving : words.send}
            </Button>
          </>
        ) : undefined
      }
    >
      {result === undefined ? null : <Outcome result={result} />}
      <Field
        label={words.lead}
        hint={words.example}
        kind="area"
        maxLength={60_000}
        onInput={(typed) => void (file.current = typed)}
      />
    </Page>
  );
}
