import { View } from '@tarojs/components';
import type { LaneDetail } from '../../../contracts/complaint-lane';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { HeldWords } from '../../components/held-words';
import { isOwed, ProposalClock } from '../../shared/complaint/proposal-clock';
import { moment, money } from '../../shared/format';
import { complaint as said, kindWords, stateWords, topicWords } from '../../shared/words/complaint';
import { lane as words } from '../../shared/words/complaint-lane';

/** What was found, and what is waited for. */
function Notes({ complaint }: { complaint: LaneDetail }) {
  const notes = complaint.events.filter(({ kind }) => kind === 'noted');
  if (notes.length === 0) return null;
  return (
    <Card look="well" className="col g2 sm">
      {notes.map(({ version, words: text = '', until }) => (
        <View key={version} className="row row-top row-tight">
          <View className={until === undefined ? 'c-done' : 'c-todo'}>
            <Icon name={until === undefined ? 'check' : 'clock'} />
          </View>
          <View className="grow">{text}</View>
        </View>
      ))}
    </Card>
  );
}

/** A complaint at a glance: what, who, the clock that both sides see, what is known. */
export function LaneHead({ complaint }: { complaint: LaneDetail }) {
  const { kind, about, title, number, name, anonymous, openedAt, state, held, acknowledgeBy, kept } =
    complaint;
  const first = complaint.events[0]?.words ?? '';
  const who = anonymous ? words.unnamed : words.customer(name ?? '');
  return (
    <Card className="col g3">
      <View className="row row-top">
        <View className="grow">
          <View className="h2">
            <HeldWords held={held === true}>{title}</HeldWords>
          </View>
          <View className="cap num">{[number, who, moment(openedAt)].join(' · ')}</View>
          <View className="cap">{`${kindWords[kind]} · ${topicWords[about]}`}</View>
        </View>
        <Badge tone={complaint.turn === 'shop' ? 'todo' : complaint.turn === 'customer' ? 'idle' : 'done'}>
          {stateWords[state]}
        </Badge>
      </View>
      {kind === 'complaint' && state === 'open' ? (
        <View className="sm c-todo num">{words.takeUpBy(moment(acknowledgeBy))}</View>
      ) : null}
      {isOwed(complaint) ? <ProposalClock of={complaint} /> : null}
      {first === title || held ? null : <View>{first}</View>}
      {complaint.proposal === undefined ? null : (
        <View className="col g1">
          <View className="b">{said.proposal}</View>
          <View>{complaint.proposal.words}</View>
          {complaint.proposal.offerFen === undefined ? null : (
            <View className="num-s">{said.offer(money(complaint.proposal.offerFen))}</View>
          )}
        </View>
      )}
      <Notes complaint={complaint} />
      <View className="row row-tight cap">
        <Icon name="user" />
        <View className="grow">
          {[...(kept.length === 0 ? [] : [words.kept(kept.join('、'))]), words.seesClock].join('。')}
        </View>
      </View>
    </Card>
  );
}
