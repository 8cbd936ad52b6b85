import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { listClaims } from '../../../contracts/claim';
import { type ClaimGroup, claimGroups } from '../../../contracts/claim-state';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { PromisedClaim } from '../../components/promised-claim';
import { Segmented } from '../../components/segmented';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { formLink } from '../../shared/draft/form-link';
import { useServerPages } from '../../shared/cloud/server-state';
import { claimsPage as words } from '../../shared/words/claims-page';

/** Each segment is empty for a reason of its own. */
const NoClaims = ({ group }: { group: ClaimGroup }) => (
  <Empty art="tag" title={words.empty[group].title} text={words.empty[group].text}>
    {group === 'open' ? (
      <Button icon="tool" onTap={() => void navigateTo({ url: formLink({ kind: 'repair' }) })}>
        {words.claim}
      </Button>
    ) : null}
  </Empty>
);

/** 我的进度: what is under way, what waits for me, what is done; newest first, twenty at a time. */
export default function Claims() {
  const [group, setGroup] = useState<ClaimGroup>('open');
  const list = useServerPages(
    listClaims,
    { group },
    ({ claims, more }) => {
      const last = claims[claims.length - 1];
      return more && last ? { group, after: { submittedAt: last.submittedAt, id: last.id } } : undefined;
    },
    { keep: true },
  );
  const claims = list.data?.pages.flatMap((page) => page.claims);
  useReturn(list.refetch);
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  useReachBottom(() => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  });

  return (
    <Page title={words.title} home>
      <Segmented
        label={words.choose}
        options={claimGroups.map((value) => ({ value, words: words.groups[value] }))}
        chosen={group}
        onTap={setGroup}
      />
      <StateView
        state={screenState({ ...list, data: claims }, (all) => all.length === 0)}
        loading={<Skeleton rows={5} />}
        empty={<NoClaims group={group} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {claims?.map((claim) => (
            <PromisedClaim key={claim.id} claim={claim} />
          ))}
        </View>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
      </StateView>
    </Page>
  );
}
