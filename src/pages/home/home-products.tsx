import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { listProducts } from '../../../contracts/product';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { useServer } from '../../shared/cloud/server-state';
import { formLink } from '../../shared/draft/form-link';
import { calendarDay } from '../../shared/format';
import { home as words } from '../../shared/words/home';
import { productsPage } from '../../shared/words/products-page';

/** The shortest way: the thing that broke is one of these. */
export function HomeProducts() {
  const { data } = useServer(listProducts, {}, { keep: true });
  if (data === undefined || data.products.length === 0) return null;
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.products}</View>
      </View>
      <Card look="flush">
        {data.products.slice(0, 3).map((product) => (
          <Cell
            key={product.id}
            icon={categoryIcon[product.category]}
            title={product.name}
            note={product.soldOn === undefined ? '' : productsPage.bought(calendarDay(product.soldOn))}
            side={words.repair}
            onTap={() =>
              void navigateTo({ url: formLink({ step: 'fault', kind: 'repair', product: product.id }) })
            }
          />
        ))}
      </Card>
    </View>
  );
}
