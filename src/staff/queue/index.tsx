import { View } from '@tarojs/components';
import { navigateTo, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { type QueueList, listQueue, queueLists } from '../../../contracts/review';
import { getMe } from '../../../contracts/person';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer, useServerPages } from '../../shared/cloud/server-state';
import { staffQueue as words } from '../../shared/words/staff-queue';
import { useOnward } from '../use-onward';
import { DeskLinks } from './desk-links';
import { QueuedClaim } from './queued-claim';

/** 审核: what waits for whom, urgent first, then by promise. */
export default function StaffQueue() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [shown, setShown] = useState<QueueList>('waiting');
  const list = useServerPages(
    listQueue,
    { storeId, list: shown },
    ({ claims, more }) => {
      const last = claims[claims.length - 1];
      return more && last ? { storeId, list: shown, after: last.cursor } : undefined;
    },
    { enabled: storeId !== '' },
  );
  const me = useServer(getMe, {}, { keep: true });
  const roles = me.data?.staffOf.find((post) => post.storeId === storeId)?.roles ?? [];
  const claims = list.data?.pages.flatMap((page) => page.claims);
  const first = list.data?.pages[0];
  useOnward(list, false);
  const go = (page: string) => () => void navigateTo({ url: `/staff/${page}/index?storeId=${storeId}` });

  if (storeId === '')
    return (
      <Page title={words.title}>
        <Empty art="tag" title={words.lost} text={words.lostText} />
      </Page>
    );
  const count = (one: QueueList): string => {
    const open = first?.counts[one] ?? 0;
    return open === 0 ? words.lists[one] : `${words.lists[one]} ${open}`;
  };
  return (
    <Page
      title={words.title}
      dock={
        <>
          <View className="row row-tight">
            <Button className="grow" icon="plus" onTap={go('intake')}>
              {words.intake}
            </Button>
            <Button look="line" className="grow" icon="search" onTap={go('search')}>
              {words.search}
            </Button>
          </View>
          <DeskLinks storeId={storeId} roles={roles} />
        </>
      }
    >
      <ChipGroup
        label={words.choose}
        options={queueLists.map((value) => ({ value, words: count(value) }))}
        chosen={[shown]}
        onTap={setShown}
      />
      <StateView
        state={screenState({ ...list, data: claims }, (all) => all.length === 0)}
        loading={<Skeleton rows={5} />}
        empty={<Empty art="tag" {...words.empty[shown]} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {claims?.map((claim) => (
            <QueuedClaim key={claim.id} claim={claim} />
          ))}
        </View>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
        {first?.uncounted ? <View className="cap center">{words.uncounted}</View> : null}
      </StateView>
    </Page>
  );
}
