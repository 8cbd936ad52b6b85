import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { type Access, listAccesses } from '../../../contracts/access';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { moment } from '../../shared/format';
import { accesses as words, reasonWords } from '../../shared/words/account';
import { CallsMade } from './calls-made';
import { roleWords } from '../../shared/words/team';

/** `沈芸 · 客服 看了电话和地址`. */
const whoDid = ({ person, role, what }: Access): string =>
  `${person ?? words.someone} · ${roleWords[role]} ${words[what]}`;

/** `打电话 · 和顺电器 · RX-7K3M2-Q 海岚洗衣机`. */
const whatFor = ({ why, storeName, number = '', productName = '' }: Access): string =>
  [reasonWords[why], storeName, `${number} ${productName}`.trim()].filter((part) => part !== '').join(' · ');

/** 谁看过我的资料. */
export default function Accesses() {
  const list = useServer(listAccesses, {});
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(list, ({ accesses, calls }) => accesses.length + calls.length === 0)}
        loading={<Skeleton rows={4} />}
        empty={<Empty art="tag" title={words.emptyTitle} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        <Card look="flush">
          {(list.data?.accesses ?? []).map((one) => (
            <Cell
              key={one.id}
              icon="eye"
              title={whoDid(one)}
              note={whatFor(one)}
              side={<View className="num">{moment(one.at)}</View>}
            />
          ))}
        </Card>
        <CallsMade calls={list.data?.calls ?? []} />
        <View className="cap center">{words.note}</View>
      </StateView>
    </Page>
  );
}
