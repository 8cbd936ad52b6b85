import { navigateTo, stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { listProducts } from '../../../contracts/product';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { productsPage as words } from '../../shared/words/products-page';
import { ProductPlate } from './product-plate';

/** 我的产品: what I bought, how long the shop answers for it, and the way to a claim. */
export default function Products() {
  const list = useServer(listProducts, {}, { keep: true });
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page
      title={words.title}
      home
      dock={
        <Button look="line" icon="tool" onTap={() => void navigateTo({ url: '/pages/claim-new/index' })}>
          {words.other}
        </Button>
      }
    >
      <StateView
        state={screenState(list, ({ products }) => products.length === 0)}
        loading={<Skeleton lead="plate" />}
        empty={<Empty art="tag" title={words.emptyTitle} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        {list.data?.products.map((product) => (
          <ProductPlate key={product.id} product={product} />
        ))}
      </StateView>
    </Page>
  );
}
