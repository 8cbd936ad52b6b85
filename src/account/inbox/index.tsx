import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { type Notice, listNotices } from '../../../contracts/notice';
import { Card } from '../../components/card';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { dayOf } from '../../shared/format';
import { inbox as words } from '../../shared/words/inbox';
import { Message } from './message';

/** Notices under their days, both newest first. */
const byDay = (notices: readonly Notice[]): readonly (readonly [string, readonly Notice[]])[] => {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const day = dayOf(notice.at);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days];
};

/** 消息: everything the shop said, pushed or not. */
export default function Inbox() {
  const list = useServer(listNotices, {}, { keep: true });
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(list, ({ notices }) => notices.length === 0)}
        loading={<Skeleton rows={4} />}
        empty={<Empty art="tag" title={words.emptyTitle} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        {byDay(list.data?.notices ?? []).map(([day, notices]) => (
          <View key={day} className="sec">
            <View className="cap">{day}</View>
            <Card look="flush">
              {notices.map((notice) => (
                <Message key={notice.id} notice={notice} />
              ))}
            </Card>
          </View>
        ))}
        <View className="cap center">{words.note}</View>
      </StateView>
    </Page>
  );
}
