import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/action';
import type { getVisit, RouteVisit } from '../../../contracts/visit';
import { Badge, type Tone } from '../../components/badge';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { moment } from '../../shared/format';
import { symptomWords, triggerWords } from '../../shared/words/faults';
import { staffRoute as words } from '../../shared/words/staff-route';

interface StopProps {
  readonly visit: RouteVisit;
  /** Counts from 1. */
  readonly at: number;
  readonly isNow: boolean;
  readonly isLast: boolean;
  /** With the address in full and what there is to know, where it was opened. */
  readonly opened: OutputOf<typeof getVisit> | undefined;
}

const badgeOf = ({ state, accepted }: RouteVisit): readonly [Tone, string] =>
  state === 'done'
    ? ['done', words.states.done]
    : state !== 'planned'
      ? ['shop', words.states[state]]
      : accepted
        ? ['shop', words.accepted]
        : ['todo', words.toAccept];

const faultOf = ({ productName, symptoms, way }: RouteVisit): string =>
  [
    productName,
    ...(way === 'pickup' ? [words.fetching] : []),
    ...symptoms.map((symptom) => symptomWords[symptom]),
  ].join(' · ');

function Figures({ visit }: { visit: RouteVisit }) {
  const { start, lateUntil, accepted, acceptBy, state } = visit;
  return (
    <>
      {start === undefined || state !== 'planned' ? null : (
        <View className="cap num">{words.expected(start)}</View>
      )}
      {lateUntil === undefined ? null : (
        <View className="cap c-todo">
          {visit.waits ? `${words.late(lateUntil)}，${words.waits}` : words.late(lateUntil)}
        </View>
      )}
      {accepted || acceptBy === undefined ? null : (
        <View className="cap c-todo">{words.acceptBy(moment(acceptBy))}</View>
      )}
    </>
  );
}

/** What one has to know before one rings: how to get in, what is wrong, which thing it is. */
function ToKnow({ visit, opened }: { visit: RouteVisit; opened: OutputOf<typeof getVisit> }) {
  const { note, words: said, serial, photos } = opened;
  const { errorCode, triggers } = visit;
  const signs = [
    ...(errorCode === undefined ? [] : [words.code(errorCode)]),
    ...triggers.map((trigger) => triggerWords[trigger]),
  ];
  const thing = [
    ...(serial === undefined ? [] : [words.serial(serial)]),
    ...(photos === 0 ? [] : [words.photos(photos)]),
  ];
  const lines = [said === undefined ? '' : words.said(said), signs.join(' · '), thing.join(' · ')];
  return (
    <>
      {note === undefined ? null : <View className="sm b">{words.note(note)}</View>}
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <View key={line} className="sm c-2">
            {line}
          </View>
        ))}
    </>
  );
}

/** One stop of the day; the one that is next stands out and says where it is. */
export function Stop({ visit, at, isNow, isLast, opened }: StopProps) {
  const { state, window, contact, fromPrevious } = visit;
  const isDone = state === 'done';
  const [tone, said] = badgeOf(visit);
  const { district, address } = opened?.contact ?? contact;
  const inside = (
    <>
      <View className="row row-base">
        <View className={`grow nw ${isNow ? 'num-m' : 'num-s'}`}>{words.span(window.from, window.to)}</View>
        {visit.urgent && !isDone ? <Badge tone="alert">{words.urgent}</Badge> : null}
        <Badge tone={tone}>{said}</Badge>
      </View>
      <View className={isNow ? 'b' : 'sm'}>{`${faultOf(visit)} · ${contact.name}`}</View>
      {isDone ? null : <View className="sm c-2">{`${district}${address}`}</View>}
      {opened === undefined || isDone ? null : <ToKnow visit={visit} opened={opened} />}
      <Figures visit={visit} />
    </>
  );
  const look = isDone ? 'stop-done' : isNow ? 'stop-now' : '';
  return (
    <View>
      {fromPrevious === undefined || isDone ? null : (
        <View className="cap stop-hop">{words.hop(fromPrevious)}</View>
      )}
      <View className={`stop ${look} ${isLast ? 'stop-last' : ''}`}>
        <View className="stop-n num">{isDone ? <Icon name="check" size={14} /> : String(at)}</View>
        <View className="stop-in">{isNow ? <Card>{inside}</Card> : inside}</View>
      </View>
    </View>
  );
}
