import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimKind } from '../../../contracts/claim-form';
import type { Product } from '../../../contracts/product';
import type { Store } from '../../../contracts/store';
import { Button } from '../../components/button';
import { categoryIcon } from '../../components/category-icon';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { categoryWords } from '../../shared/words/products';
import { parts } from '../../shared/words/parts';
import { wizard } from '../../shared/words/wizard';
import { afterTheTap } from './after-the-tap';
import { categoriesFor } from './asks';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { showFirst } from './problem';
import {
  type ProductField,
  type ProductProblems,
  describedProduct,
  productFields,
  productProblems,
} from './product-problems';
import { PurchaseQuestions } from './purchase-questions';
import { Question } from './question';

const words = wizard.product;

/** From the newest state, not from what was drawn; every letter is in the draft at once. */
const type = (typed: Partial<ClaimDraft['described']>): void => {
  const now = liveDraft.get()?.draft.described;
  if (now !== undefined) liveDraft.change({ described: { ...now, ...typed } });
};

interface DescribedProductProps {
  readonly live: LiveDraft;
  readonly kind: ClaimKind;
  readonly store: Store;
  readonly stores: readonly Store[];
  readonly products: readonly Product[];
  readonly onOwned: (product: Product) => void;
}

/** Anything else: which kind, what it is called, how it was bought, its serial if it is at hand. */
export function DescribedProduct({ live, kind, store, stores, products, onOwned }: DescribedProductProps) {
  const { draft } = live;
  const { described } = draft;
  const [storeId, setStoreId] = useState(store.id);
  const [problems, setProblems] = useState<ProductProblems>({});
  // Not what was drawn: the last letter may be younger than the picture.
  const newest = (): ClaimDraft => liveDraft.get()?.draft ?? draft;
  const mend = (field: ProductField): void =>
    setProblems((all) =>
      all[field] === undefined ? all : { ...all, [field]: productProblems(newest())[field] },
    );
  const leave = (field: ProductField): void =>
    afterTheTap(() => setProblems((all) => ({ ...all, [field]: productProblems(newest())[field] })));

  const next = () => {
    const now = newest();
    const mine = products.find((product) => product.serial === now.described.serial.trim());
    if (mine) return onOwned(mine);
    const found = productProblems(now);
    setProblems(found);
    const wrong = productFields.find((field) => found[field] !== undefined);
    if (wrong !== undefined) return showFirst(`product-${wrong}`);
    const product = describedProduct(now);
    if (product?.from !== 'described') return undefined;
    liveDraft.choose({ storeId, kind, product, productName: product.name, category: product.category });
    return goToStep('fault');
  };
  return (
    <>
      <Question
        id="product-category"
        title={words.ownQuestion}
        options={categoriesFor(kind).map((value) => ({
          value,
          words: categoryWords[value],
          icon: categoryIcon[value],
        }))}
        chosen={described.category === undefined ? [] : [described.category]}
        problem={problems.category}
        onTap={(category) => {
          type({ category });
          mend('category');
        }}
      />
      <Field
        id="product-name"
        label={words.name}
        placeholder={words.namePlaceholder}
        defaultValue={described.name}
        maxLength={40}
        error={problems.name}
        onInput={(name) => {
          type({ name });
          mend('name');
        }}
        onLeave={(name) => (name === '' ? undefined : leave('name'))}
      />
      {described.category === 'service' ? null : (
        <Field
          id="product-serial"
          label={words.serial}
          hint={parts.optional}
          placeholder={words.serialPlaceholder}
          defaultValue={described.serial}
          kind="code"
          maxLength={40}
          error={problems.serial}
          onInput={(serial) => {
            type({ serial });
            mend('serial');
          }}
          onLeave={() => leave('serial')}
        />
      )}
      <PurchaseQuestions draft={draft} problems={problems} onInput={mend} onLeave={leave} />
      {stores.length < 2 ? null : (
        <View className="sec">
          <View className="h2">{wizard.store}</View>
          <ChipGroup
            label={wizard.store}
            options={stores.map(({ id, name }) => ({ value: id, words: name }))}
            chosen={[storeId]}
            onTap={setStoreId}
          />
        </View>
      )}
      <Button onTap={next}>{kind === 'repair' ? words.next : words.nextReturning}</Button>
    </>
  );
}
