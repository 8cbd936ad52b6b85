import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ComplaintSummary } from '../../../contracts/complaint';
import { aria } from '../../components/aria';
import { Badge } from '../../components/badge';
import { useNow } from '../../components/use-now';
import { isOwed, leftOf } from '../../shared/complaint/proposal-clock';
import { moment } from '../../shared/format';
import { clock, kindWords, stateWords } from '../../shared/words/complaint';
import '../../components/claim-stub.scss';

const looks = {
  shop: { edge: 'shop', tone: 'shop' },
  customer: { edge: 'you', tone: 'todo' },
  nobody: { edge: 'done', tone: 'done' },
} as const;

/** One of my complaints or suggestions on two lines; leads to it. */
export function ComplaintStub({ complaint }: { complaint: ComplaintSummary }) {
  const { id, kind, state, turn, title, number, openedAt, proposeBy } = complaint;
  const now = useNow();
  const left = isOwed(complaint) ? leftOf(proposeBy, now) : undefined;
  const { edge, tone } = looks[turn];
  return (
    <View
      className={`stub stub-${edge}`}
      hoverClass="press"
      onClick={() => void navigateTo({ url: `/account/complaint/index?id=${id}` })}
      {...aria({ role: 'button' })}
    >
      <View className="grow">
        <View className="b">{title}</View>
        <View className="cap num">{`${kindWords[kind]} ${number} · ${moment(openedAt, now)}`}</View>
      </View>
      {left === undefined ? (
        <Badge tone={tone}>{stateWords[state]}</Badge>
      ) : (
        <View className="col">
          <View className="cap">{clock.left}</View>
          <View className="num-s c-todo">{left}</View>
        </View>
      )}
    </View>
  );
}
