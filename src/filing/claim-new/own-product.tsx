import { View } from '@tarojs/components';
import type { Product } from '../../../contracts/product';
import { aria } from '../../components/aria';
import { categoryIcon } from '../../components/category-icon';
import { Plate } from '../../components/plate';
import { calendarDay } from '../../shared/format';
import { conditionWords } from '../../shared/words/products';
import { productsPage } from '../../shared/words/products-page';

/** A product as its plate; the whole plate is the choice. */
export function OwnProduct({ product, onTap }: { product: Product; onTap: () => void }) {
  return (
    <View hoverClass="press" onClick={onTap} {...aria({ role: 'button' })}>
      <Plate
        icon={categoryIcon[product.category]}
        name={product.name}
        mark={product.condition === 'second-hand' ? conditionWords['second-hand'] : undefined}
        model={productsPage.modelLine(`${product.brand} ${product.model}`, product.serial)}
        bought={product.soldOn === undefined ? '' : productsPage.bought(calendarDay(product.soldOn))}
      />
    </View>
  );
}
