import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listCounterDay } from '../../../contracts/counter';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { shortDay, today } from '../../shared/format';
import { weekdayWords, windowWords } from '../../shared/words/slots';
import { staffCounter as words } from '../../shared/words/staff-counter';
import { kindWords } from '../../shared/words/ways';

/** The day so many days later. */
const shifted = (date: string, by: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** 到店: who is expected today, and on the days around it. */
export default function Counter() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [date, setDate] = useState(today());
  const list = useServer(listCounterDay, { storeId, date });
  const expected = list.data?.expected ?? [];
  useReturn(list.refetch);
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page title={words.title}>
      <View className="row row-tight">
        <Button look="line" size="s" onTap={() => setDate(shifted(date, -1))}>
          {words.before}
        </Button>
        <View className="grow center b">{`${shortDay(date)} ${weekdayWords(date)}`}</View>
        <Button look="line" size="s" onTap={() => setDate(shifted(date, 1))}>
          {words.after}
        </Button>
      </View>
      <StateView
        state={screenState(list, (found) => found.expected.length === 0)}
        loading={<Skeleton rows={3} />}
        empty={<Empty art="tag" {...words.empty} />}
        onRetry={() => void list.refetch()}
      >
        <View className="cap">{words.expected(expected.length)}</View>
        <Card look="flush">
          {expected.map(({ claimId, number, productName, kind, from, to, came, fetches }) => (
            <Cell
              key={claimId}
              title={`${windowWords({ from, to })} ${productName}`}
              note={`${fetches ? words.fetches : kindWords[kind]} · ${number}`}
              side={came ? <Badge tone="done">{words.came}</Badge> : undefined}
              onTap={() => void navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${claimId}` })}
            />
          ))}
        </Card>
      </StateView>
    </Page>
  );
}
