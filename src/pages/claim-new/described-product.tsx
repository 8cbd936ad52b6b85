import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { claimedProduct } from '../../../contracts/claim-form';
import { type Category, type Product, categories } from '../../../contracts/product';
import type { Store } from '../../../contracts/store';
import { Button } from '../../components/button';
import { categoryIcon } from '../../components/category-icon';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { categoryWords } from '../../shared/words/products';
import { wizard } from '../../shared/words/wizard';
import { afterTheTap } from './after-the-tap';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { Problem, showFirst } from './problem';

const words = wizard.product;
const fields = ['category', 'name', 'serial'] as const;
type Problems = Partial<Record<(typeof fields)[number], string | undefined>>;

const check = (typed: { category: Category | undefined; name: string; serial: string }) => {
  const { serial, ...rest } = typed;
  const parsed = claimedProduct.safeParse({
    from: 'described',
    ...rest,
    ...(serial.trim() === '' ? {} : { serial }),
  });
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]);
  const problems: Problems = {};
  for (const field of fields) if (wrong.includes(field)) problems[field] = wizard.errors[field];
  return { product: parsed.data, problems };
};

interface DescribedProductProps {
  readonly live: LiveDraft;
  readonly store: Store;
  readonly stores: readonly Store[];
  readonly products: readonly Product[];
  readonly serial: string | undefined;
  readonly onOwned: (product: Product) => void;
}

/** Anything else: which kind, what it is called, its serial if it is at hand. */
export function DescribedProduct(props: DescribedProductProps) {
  const before = props.live.draft.product?.from === 'described' ? props.live.draft.product : undefined;
  const [first] = useState({ name: before?.name ?? '', serial: props.serial ?? before?.serial ?? '' });
  const typed = useRef(first);
  const [category, setCategory] = useState(before?.category);
  const [storeId, setStoreId] = useState(props.store.id);
  const [problems, setProblems] = useState<Problems>({});
  const leave = (field: 'name' | 'serial') =>
    afterTheTap(() => {
      const found = check({ category, ...typed.current }).problems[field];
      setProblems((all) => ({ ...all, [field]: typed.current[field] === '' ? undefined : found }));
    });
  const next = () => {
    const mine = props.products.find((product) => product.serial === typed.current.serial.trim());
    if (mine) return props.onOwned(mine);
    const { product, problems: found } = check({ category, ...typed.current });
    setProblems(found);
    const wrong = fields.find((field) => found[field] !== undefined);
    if (wrong !== undefined) return showFirst(`product-${wrong}`);
    if (product?.from !== 'described') return undefined;
    liveDraft.choose({ storeId, product, productName: product.name, category: product.category });
    return goToStep('fault');
  };
  return (
    <>
      <View className="sec" id="product-category">
        <View className="h2">{words.ownQuestion}</View>
        <ChipGroup
          label={words.ownQuestion}
          options={categories.map((value) => ({
            value,
            words: categoryWords[value],
            icon: categoryIcon[value],
          }))}
          chosen={category === undefined ? [] : [category]}
          onTap={(value) => {
            setCategory(value);
            setProblems((all) => ({ ...all, category: undefined }));
          }}
        />
        <Problem words={problems.category} />
      </View>
      <Field
        id="product-name"
        label={words.name}
        placeholder={words.namePlaceholder}
        defaultValue={first.name}
        maxLength={40}
        error={problems.name}
        onInput={(name) => void (typed.current = { ...typed.current, name })}
        onLeave={() => leave('name')}
      />
      <Field
        id="product-serial"
        label={words.serial}
        hint={words.serialHint}
        placeholder={words.serialPlaceholder}
        defaultValue={first.serial}
        kind="code"
        maxLength={40}
        error={problems.serial}
        onInput={(serial) => void (typed.current = { ...typed.current, serial })}
        onLeave={() => leave('serial')}
      />
      {props.stores.length < 2 ? null : (
        <View className="sec">
          <View className="h2">{wizard.store}</View>
          <ChipGroup
            label={wizard.store}
            options={props.stores.map(({ id, name }) => ({ value: id, words: name }))}
            chosen={[storeId]}
            onTap={setStoreId}
          />
        </View>
      )}
      <Button onTap={next}>{words.next}</Button>
    </>
  );
}
