import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { Product } from '../../../contracts/product';
import { Button } from '../../components/button';
import { categoryIcon } from '../../components/category-icon';
import { Plate } from '../../components/plate';
import { symptomWords } from '../../shared/words/faults';
import { formLink } from '../../shared/draft/form-link';
import { productsPage as words } from '../../shared/words/products-page';
import { boughtLine } from '../../shared/product/bought-line';
import { guaranteeOf } from '../../shared/product/guarantee';

const go = (url: string) => () => void navigateTo({ url });

/** What has happened to it: a claim under way, else how often it was repaired. */
const historyLine = ({ openClaims, repairs }: Product): string => {
  const open = openClaims[0];
  if (open !== undefined)
    return words.open(open.symptoms.map((symptom) => symptomWords[symptom] ?? symptomWords.other).join('、'));
  return repairs === 0 ? words.neverRepaired : words.repaired(repairs);
};

/** One product: how long somebody answers for it, what happened, its papers, and the way to a repair or to its claim. */
export function ProductPlate({ product }: { product: Product }) {
  const guarantee = guaranteeOf(product);
  const used = product.condition === 'second-hand';
  const file = `/account/product/index?id=${product.id}`;
  const open = product.openClaims[0];
  return (
    <Plate
      icon={categoryIcon[product.category]}
      name={product.name}
      mark={used ? words.secondHand : product.origin === 'customer' ? words.added : undefined}
      model={words.modelLine(`${product.brand} ${product.model}`, product.serial)}
      bought={boughtLine(product, guarantee !== undefined)}
      guarantee={guarantee}
    >
      <View className="row row-wrap">
        <View className="grow sm c-2 plate-line">{historyLine(product)}</View>
        <View className="row row-tight plate-acts">
          <Button
            look="line"
            size="s"
            label={used ? words.sheetLabel(product.name) : words.fileLabel(product.name)}
            onTap={go(file)}
          >
            {used ? words.sheet : words.file}
          </Button>
          {open === undefined ? (
            <Button
              look="soft"
              size="s"
              label={words.repairLabel(product.name)}
              onTap={go(formLink({ step: 'fault', kind: 'repair', product: product.id }))}
            >
              {words.repair}
            </Button>
          ) : (
            <Button
              look="soft"
              size="s"
              label={words.progressLabel(product.name)}
              onTap={go(`/pages/claim-detail/index?id=${open.claimId}`)}
            >
              {words.progress}
            </Button>
          )}
        </View>
      </View>
    </Plate>
  );
}
