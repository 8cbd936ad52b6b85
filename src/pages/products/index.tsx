import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { listProducts } from '../../../contracts/product';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { PrivacySheet } from '../../shared/privacy/privacy-sheet';
import { canScan, scanCode } from '../../shared/scan/scan-code';
import { productsPage as words } from '../../shared/words/products-page';
import { ProductPlate } from './product-plate';

/** From the name plate where the phone can scan, else by hand. */
const add = async (): Promise<void> => {
  const serial = await scanCode();
  const query = serial === undefined ? '' : `?serial=${encodeURIComponent(serial)}`;
  await navigateTo({ url: `/account/add-product/index${query}` });
};

/** 我的产品: what I have, how long somebody answers for it, and the way to a claim. */
export default function Products() {
  const list = useServer(listProducts, {}, { keep: true });
  useReturn(list.refetch);
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page
      title={words.title}
      home
      dockRow
      dock={
        <>
          <Button icon={canScan ? 'scan' : 'plus'} onTap={() => void add()}>
            {canScan ? words.scan : words.type}
          </Button>
          <Button look="line" onTap={() => void navigateTo({ url: '/account/bind/index' })}>
            {words.search}
          </Button>
        </>
      }
    >
      <StateView
        state={screenState(list, ({ products }) => products.length === 0)}
        loading={<Skeleton lead="plate" />}
        empty={<Empty art="tag" title={words.emptyTitle} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g3">
          {list.data?.products.map((product) => (
            <ProductPlate key={product.id} product={product} />
          ))}
        </View>
      </StateView>
      <PrivacySheet />
    </Page>
  );
}
