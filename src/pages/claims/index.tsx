import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { listClaims } from '../../../contracts/claim';
import { answerFigure } from '../../components/answer-figure';
import { Button } from '../../components/button';
import { categoryIcon } from '../../components/category-icon';
import { claimTitle } from '../../components/claim-lines';
import { ClaimStub } from '../../components/claim-stub';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServerPages } from '../../shared/cloud/server-state';
import { stateWords } from '../../shared/words/claims';
import { claimsPage as words } from '../../shared/words/claims-page';

const NoClaims = () => (
  <Empty art="tag" title={words.emptyTitle} text={words.emptyText}>
    <Button icon="tool" onTap={() => void navigateTo({ url: '/pages/claim-new/index' })}>
      {words.claim}
    </Button>
  </Empty>
);

/** 我的进度: every claim, newest first, twenty at a time. */
export default function Claims() {
  const list = useServerPages(
    listClaims,
    {},
    ({ claims, more }) => {
      const last = claims[claims.length - 1];
      return more && last ? { after: { submittedAt: last.submittedAt, id: last.id } } : undefined;
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
      <StateView
        state={screenState({ ...list, data: claims }, (all) => all.length === 0)}
        loading={<Skeleton rows={5} />}
        empty={<NoClaims />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {claims?.map((claim) => {
            const { late, line } = answerFigure(claim.answerBy);
            return (
              <ClaimStub
                key={claim.id}
                turn={late ? 'alert' : 'shop'}
                icon={categoryIcon[claim.category]}
                title={claimTitle(claim)}
                note={`${stateWords[claim.state]} · ${line}`}
                onTap={() => void navigateTo({ url: `/pages/claim-detail/index?id=${claim.id}` })}
              />
            );
          })}
        </View>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
      </StateView>
    </Page>
  );
}
