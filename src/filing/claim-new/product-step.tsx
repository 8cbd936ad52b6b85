import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimKind } from '../../../contracts/claim-form';
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
import { canScan, scanCode } from '../../shared/scan/scan-code';
import { Unfinished } from './unfinished';
import { WizardFrame } from './wizard-frame';

const words = wizard.product;

/** One of my products goes straight on. */
export const chooseOwned = (product: Product, kind: ClaimKind): void =>
  liveDraft.choose({
    storeId: product.storeId,
    kind,
    product: { from: 'owned', productId: product.id },
    productName: product.name,
    category: product.category,
  });

interface ProductStepProps {
  readonly live: LiveDraft;
  readonly store: Store;
  readonly stores: readonly Store[];
  /** What the way here asked for. */
  readonly asked: ClaimKind | undefined;
}

/** 产品: one tap for what I bought here, a few words for anything else. */
export function ProductStep({ live, store, stores, asked }: ProductStepProps) {
  const { data, isPending } = useServer(listProducts, {}, { keep: true });
  const { draft } = live;
  const kind = draft.kind ?? asked ?? 'repair';
  const [describing, setDescribing] = useState(
    draft.product?.from === 'described' || draft.described.name !== '',
  );
  const [scanned, setScanned] = useState<string>();
  const products = data?.products ?? [];

  const go = (product: Product): void => {
    chooseOwned(product, kind);
    goToStep('fault');
  };
  const scan = async (): Promise<void> => {
    const serial = await scanCode();
    if (serial === undefined) return;
    const mine = products.find((product) => product.serial === serial);
    if (mine) return go(mine);
    const described = liveDraft.get()?.draft.described ?? draft.described;
    liveDraft.change({ described: { ...described, serial } });
    setScanned(serial);
    setDescribing(true);
  };

  if (live.unfinished)
    return (
      <WizardFrame step="product" live={live}>
        <Unfinished draft={draft} step="product" onAnew={() => liveDraft.renew(draft.storeId, asked)} />
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
        <View className="h1">{words.questions[kind]}</View>
        <View className="sm c-2">{kind === 'repair' ? words.lead : words.leadReturning}</View>
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
          kind={kind}
          store={store}
          stores={stores}
          products={products}
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
