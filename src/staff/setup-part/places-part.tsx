import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { getSetup, importPlaces, listPlaces } from '../../../contracts/store-setup';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { IconButton } from '../../components/icon-button';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { askAgain, useServer } from '../../shared/cloud/server-state';
import { staffSetup } from '../../shared/words/staff-setup';
import { useAttempt } from '../use-attempt';
import { AddPlace, type NewPlace } from './add-place';
import { placesFile } from './places-file';

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

interface PlacesPartProps {
  readonly storeId: string;
  readonly districts: readonly string[];
  readonly mayChange: boolean;
}

/** 街道和小区: one by one, or pasted as lines that are taken as a whole or not at all. */
export function PlacesPart({ storeId, districts, mayChange }: PlacesPartProps) {
  const file = useRef('');
  const read = useServer(listPlaces, { storeId });
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<OutputOf<typeof importPlaces>>();
  const { busy, failed, attempt } = useAttempt();
  const places = read.data?.places ?? [];
  const send = (lines: string) =>
    void attempt(async () => {
      setResult(await call(importPlaces, { storeId, file: lines }));
      setAsking(false);
      await Promise.all([askAgain(listPlaces), askAgain(getSetup)]);
    });
  const keep = (next: readonly NewPlace[]) => send(placesFile(next));
  const paste = () => {
    const isList = /[,，;\t]/.test(file.current);
    setMissing(!isList);
    if (isList && places.length > 0) setAsking(true);
    else if (isList) send(file.current);
  };
  return (
    <Page title={staffSetup.partTitles.places}>
      {result === undefined ? null : <Outcome result={result} />}
      {asking ? null : <FailureNotice failure={failed} />}
      <StateView
        state={screenState(read)}
        loading={<Skeleton rows={5} />}
        onRetry={() => void read.refetch()}
      >
        {mayChange ? (
          <AddPlace key={places.length} districts={districts} onAdd={(one) => keep([...places, one])} />
        ) : null}
        {places.length === 0 ? null : (
          <Card look="flush">
            {places.map((place) => (
              <Cell
                key={`${place.district} ${place.name}`}
                title={place.name}
                note={`${place.district} · ${place.point.lat}, ${place.point.lng}`}
                side={
                  mayChange && places.length > 1 ? (
                    <IconButton
                      name="trash"
                      label={words.drop(place.name)}
                      onTap={() => keep(places.filter((one) => one !== place))}
                    />
                  ) : undefined
                }
              />
            ))}
          </Card>
        )}
      </StateView>
      {mayChange ? (
        <>
          <Field
            label={words.lead}
            hint={words.example}
            kind="area"
            maxLength={60_000}
            onInput={(typed) => void (file.current = typed)}
          />
          {missing ? <Notice tone="todo">{words.lead}</Notice> : null}
          <Button look="line" busy={busy} onTap={paste}>
            {busy ? staffSetup.saving : words.send}
          </Button>
        </>
      ) : null}
      <Sheet
        open={asking}
        title={words.replaces(places.length)}
        onClose={() => setAsking(false)}
        foot={
          <>
            <FailureNotice failure={failed} />
            <Button look="danger" busy={busy} onTap={() => send(file.current)}>
              {words.send}
            </Button>
            <Button look="line" onTap={() => setAsking(false)}>
              {staffSetup.touched.back}
            </Button>
          </>
        }
      >
        {words.replacesText}
      </Sheet>
    </Page>
  );
}
