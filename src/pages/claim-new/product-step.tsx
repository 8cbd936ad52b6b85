import { View } from '@tarojs/components';
import { useState } from 'react';
import { listProducts, type Product } from '../../../contracts/product';
import type { Store } from '../../../contracts/store';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { useServer } from '../../shared/cloud/server-state';
import { wizard } from '../../shared/words/wizard';
import { DescribedProduct } from './described-product';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { OwnProduct } from './own-product';
import { canScan, scanSerial } from './scan-serial';
import { Unfinished } from './unfinished';
import { WizardFrame } from './wizard-frame';

const words = wizard.product;

/** One of my products goes straight on. */
export const chooseOwned = (product: Product): void =>
  liveDraft.choose({
    storeId: product.storeId,
    product: { from: 'owned', productId: product.id },
    productName: product.name,
    category: product.category,
  });

const go = (product: Product): void => {
  chooseOwned(product);
  goToStep('fault');
};

interface ProductStepProps {
  readonly live: LiveDraft;
  readonly store: Store;
  readonly stores: readonly Store[];
}

/** 产品: one tap for what I bought here, a few words for anything else. */
export function ProductStep({ live, store, stores }: ProductStepProps) {
  const { data, isPending } = useServer(listProducts, {}, { keep: true });
  const [describing, setDescribing] = useState(live.draft.product?.from === 'described');
  const [scanned, setScanned] = useState<string>();
  const products = data?.products ?? [];

  const scan = async (): Promise<void> => {
    const serial = await scanSerial();
    if (serial === undefined) return;
    const mine = products.find((product) => product.serial === serial);
    if (mine) return go(mine);
    setScanned(serial);
    setDescribing(true);
  };

  if (live.unfinished)
    return (
      <WizardFrame step="product" live={live}>
        <Unfinished draft={live.draft} />
      </WizardFrame>
    );
  if (isPending && data === undefined)
    return (
      <WizardFrame step="product" live={live}>
        <Skeleton lead="plate" />
      </WizardFrame>
    );
  const own = describing || products.length === 0;
  return (
    <WizardFrame step="product" live={live}>
      <View className="col g1">
        <View className="h1">{words.question}</View>
        <View className="sm c-2">{words.lead}</View>
      </View>
      {products.map((product) => (
        <OwnProduct key={product.id} product={product} onTap={() => go(product)} />
      ))}
      {canScan ? (
        <Button look="line" icon="scan" onTap={() => void scan()}>
          {words.scan}
        </Button>
      ) : null}
      {scanned === undefined ? null : <Notice>{words.notFound(scanned)}</Notice>}
      {own ? (
        <DescribedProduct
          // A scanned serial comes with a field of its own: fields keep what they began with.
          key={scanned}
          live={live}
          store={store}
          stores={stores}
          products={products}
          serial={scanned}
          onOwned={go}
        />
      ) : (
        <Button look="soft" icon="edit" onTap={() => setDescribing(true)}>
          {words.other}
        </Button>
      )}
    </WizardFrame>
  );
}
