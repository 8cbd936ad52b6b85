import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { LaneComplaint } from '../../../contracts/complaint-lane';
import { aria } from '../../components/aria';
import { Badge } from '../../components/badge';
import { HeldWords } from '../../components/held-words';
import { useNow } from '../../components/use-now';
import { isOwed, leftOf, ProposalClock } from '../../shared/complaint/proposal-clock';
import { moment } from '../../shared/format';
import { clock, kindWords, stateWords, topicWords } from '../../shared/words/complaint';
import { lane as words } from '../../shared/words/complaint-lane';
import '../../components/claim-stub.scss';

const open =
  ({ storeId, id }: LaneComplaint) =>
  () =>
    void navigateTo({ url: `/staff/complaint/index?storeId=${storeId}&id=${id}` });

/** Number, who and when, on one line. */
const lineOf = ({ number, name, anonymous, openedAt }: LaneComplaint): string =>
  [number, anonymous ? words.unnamed : words.customer(name ?? ''), moment(openedAt)].join(' · ');

/** The most urgent one in full: what happened, and its clock. */
export function LaneCard({ complaint }: { complaint: LaneComplaint }) {
  const { kind, about, title, held, state, acknowledgeBy } = complaint;
  return (
    <View
      className="card card-plain col g3"
      hoverClass="press"
      onClick={open(complaint)}
      {...aria({ role: 'button' })}
    >
      <View>
        <View className="h2">
          <HeldWords held={held === true}>{title}</HeldWords>
        </View>
        <View className="cap num">{lineOf(complaint)}</View>
        <View className="cap">{`${kindWords[kind]} · ${topicWords[about]}`}</View>
      </View>
      {kind === 'complaint' && state === 'open' ? (
        <View className="sm c-todo num">{words.takeUpBy(moment(acknowledgeBy))}</View>
      ) : null}
      {isOwed(complaint) ? <ProposalClock of={complaint} /> : null}
    </View>
  );
}

/** Those that come after it, on two lines each. */
export function LaneStub({ complaint }: { complaint: LaneComplaint }) {
  const { title, held, turn, state, proposeBy } = complaint;
  const now = useNow();
  const left = isOwed(complaint) ? leftOf(proposeBy, now) : undefined;
  const isLate = isOwed(complaint) && left === undefined;
  const edge = isLate ? 'alert' : turn === 'shop' ? 'shop' : turn === 'customer' ? 'idle' : 'done';
  return (
    <View
      className={`stub stub-${edge}`}
      hoverClass="press"
      onClick={open(complaint)}
      {...aria({ role: 'button' })}
    >
      <View className="grow">
        <View className="b">
          <HeldWords held={held === true}>{title}</HeldWords>
        </View>
        <View className="cap num">{lineOf(complaint)}</View>
      </View>
      {isLate ? (
        <Badge tone="alert">{clock.over}</Badge>
      ) : left === undefined ? (
        <Badge tone={turn === 'nobody' ? 'done' : 'idle'}>{stateWords[state]}</Badge>
      ) : (
        <View className="num-s c-2">{left}</View>
      )}
    </View>
  );
}
