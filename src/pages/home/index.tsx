import { navigateTo, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro';
import { listClaims } from '../../../contracts/claim';
import { getMe } from '../../../contracts/person';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer, useServerPages } from '../../shared/cloud/server-state';
import { DraftStub } from '../../shared/draft/draft-stub';
import { formLink } from '../../shared/draft/form-link';
import { home as words } from '../../shared/words/home';
import { tabs } from '../../shared/words/tabs';
import { useReturn } from '../../components/use-return';
import { HomeClaims } from './home-claims';
import { HomeProducts } from './home-products';
import { NoClaims } from './no-claims';

/** 首页: what comes next, what the shop is on, and the one act. */
export default function Home() {
  const me = useServer(getMe, {}, { keep: true });
  const claims = useServerPages(listClaims, { group: 'open' }, () => undefined, { keep: true });
  const retry = () => Promise.all([me.refetch(), claims.refetch()]);
  useReturn(claims.refetch);
  usePullDownRefresh(() => void retry().then(() => stopPullDownRefresh()));

  const latest = me.data?.myStoreIds[me.data.myStoreIds.length - 1];
  const store = me.data?.stores.find(({ id }) => id === latest) ?? me.data?.stores[0];
  const mine = claims.data?.pages[0]?.claims;
  return (
    <Page
      title={store?.name ?? tabs.app}
      home
      dockRow
      dock={
        <>
          <Button look="line" onTap={() => void navigateTo({ url: formLink() })}>
            {words.goesBack}
          </Button>
          <Button icon="tool" onTap={() => void navigateTo({ url: formLink({ kind: 'repair' }) })}>
            {words.claim}
          </Button>
        </>
      }
    >
      <DraftStub />
      <StateView
        state={screenState({ ...claims, data: mine }, (data) => data.length === 0)}
        loading={<Skeleton lead="tag" />}
        empty={<NoClaims />}
        phone={store?.phone}
        onRetry={() => void retry()}
      >
        <HomeClaims claims={mine ?? []} stores={me.data?.stores ?? []} />
      </StateView>
      {claims.data === undefined ? null : <HomeProducts />}
    </Page>
  );
}
