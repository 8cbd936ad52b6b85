import { View } from '@tarojs/components';
import type { ProductFile } from '../../../contracts/product-file';
import { categoryIcon } from '../../components/category-icon';
import { Plate } from '../../components/plate';
import { moment } from '../../shared/format';
import { boughtLine } from '../../shared/product/bought-line';
import { guaranteeOf } from '../../shared/product/guarantee';
import { productFile as words } from '../../shared/words/product-file';
import { productsPage } from '../../shared/words/products-page';
import { ConditionSheet } from './condition-sheet';
import { Guarantees } from './guarantees';
import { Looks } from './looks';
import { RemoveIt } from './remove-it';
import { ServiceHistory } from './service-history';
import { Terms } from './terms';

const markOf = ({ condition, origin }: ProductFile): string | undefined => {
  if (condition === 'second-hand') return productsPage.secondHand;
  return origin === 'customer' ? productsPage.added : undefined;
};

/** The papers of one thing, the most asked-for first. */
export function ProductFileBody({ file }: { file: ProductFile }) {
  const guarantee = guaranteeOf(file);
  return (
    <>
      <Plate
        icon={categoryIcon[file.category]}
        name={file.name}
        mark={markOf(file)}
        model={productsPage.modelLine(`${file.brand} ${file.model}`, file.serial)}
        bought={boughtLine(file, guarantee !== undefined)}
        guarantee={guarantee}
      >
        <View className="cap">{words.since(moment(file.since))}</View>
      </Plate>
      {file.voucher === undefined ? null : <Terms file={file} voucher={file.voucher} />}
      <Guarantees file={file} />
      {file.sheet === undefined ? null : <ConditionSheet file={file} sheet={file.sheet} />}
      <ServiceHistory history={file.history} />
      <Looks looks={file.looks} />
      {file.origin === 'customer' ? <RemoveIt productId={file.id} /> : null}
    </>
  );
}
