import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getProduct } from '../../../contracts/product-file';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { formLink } from '../../shared/draft/form-link';
import { useServer } from '../../shared/cloud/server-state';
import { productFile as words } from '../../shared/words/product-file';
import { ProductFileBody } from './product-file-body';

/** 产品档案: who answers for it until when, what was told and promised, what happened, who looked. */
export default function ProductFilePage() {
  const productId = useRouter().params['id'] ?? '';
  const file = useServer(getProduct, { productId }, { keep: true });
  useReturn(file.refetch);
  usePullDownRefresh(() => void file.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page
      title={words.title}
      dock={
        <Button
          icon="tool"
          onTap={() =>
            void navigateTo({ url: formLink({ step: 'fault', kind: 'repair', product: productId }) })
          }
        >
          {words.repair}
        </Button>
      }
    >
      <StateView
        state={screenState(file)}
        loading={<Skeleton lead="plate" />}
        onRetry={() => void file.refetch()}
      >
        {file.data === undefined ? null : <ProductFileBody file={file.data} />}
      </StateView>
    </Page>
  );
}
