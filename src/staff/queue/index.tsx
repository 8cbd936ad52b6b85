import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listQueue } from '../../../contracts/review';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Segmented } from '../../components/segmented';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServerPages } from '../../shared/cloud/server-state';
import { staffQueue as words } from '../../shared/words/staff-queue';
import { QueuedClaim } from './queued-claim';

const lists = ['waiting', 'mine'] as const;

/** 审核: what waits for the shop, longest waiting first, twenty at a time. */
export default function StaffQueue() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [chosen, setChosen] = useState<(typeof lists)[number]>('waiting');
  const list = useServerPages(
    listQueue,
    { storeId, list: chosen },
    ({ claims, more }) => {
      const last = claims[claims.length - 1];
      return more && last ? { storeId, list: chosen, after: last.cursor } : undefined;
    },
    { enabled: storeId !== '' },
  );
  const claims = list.data?.pages.flatMap((page) => page.claims);
  useReturn(list.refetch);
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  useReachBottom(() => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  });

  if (storeId === '')
    return (
      <Page title={words.title}>
        <Empty art="tag" title={words.lost} text={words.lostText} />
      </Page>
    );
  return (
    <Page
      title={words.title}
      dock={
        <Button
          look="line"
          icon="users"
          onTap={() => void navigateTo({ url: `/staff/team/index?storeId=${storeId}` })}
        >
          {words.team}
        </Button>
      }
    >
      <Segmented
        label={words.choose}
        options={lists.map((value) => ({ value, words: words.segments[value] }))}
        chosen={chosen}
        onTap={setChosen}
      />
      <StateView
        state={screenState({ ...list, data: claims }, (all) => all.length === 0)}
        loading={<Skeleton rows={5} />}
        empty={<Empty art="tag" {...words.empty[chosen]} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {claims?.map((claim) => (
            <QueuedClaim key={claim.id} claim={claim} />
          ))}
        </View>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
      </StateView>
    </Page>
  );
}
