import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import type { Product } from '../../../contracts/product';
import { Button } from '../../components/button';
import { categoryIcon } from '../../components/category-icon';
import { Plate } from '../../components/plate';
import { Sheet } from '../../components/sheet';
import { calendarDay } from '../../shared/format';
import { productsPage as words } from '../../shared/words/products-page';
import { guaranteeOf } from './guarantee';

/** One product; second-hand goods carry the sheet that was signed before the sale. */
export function ProductPlate({ product }: { product: Product }) {
  const [open, setOpen] = useState(false);
  const guarantee = guaranteeOf(product);
  const bought = product.soldOn === undefined ? '' : words.bought(calendarDay(product.soldOn));
  const used = product.condition === 'second-hand';
  return (
    <Plate
      icon={categoryIcon[product.category]}
      name={product.name}
      mark={used ? words.secondHand : undefined}
      model={words.modelLine(`${product.brand} ${product.model}`, product.serial)}
      bought={guarantee === undefined ? `${bought} · ${words.over}` : bought}
      guarantee={guarantee}
    >
      <View className="row plate-acts">
        {used && product.disclosed.length > 0 ? (
          <Button look="line" size="s" onTap={() => setOpen(true)}>
            {words.sheet}
          </Button>
        ) : null}
        <Button
          look="soft"
          size="s"
          label={words.repairLabel(product.name)}
          onTap={() => void navigateTo({ url: `/pages/claim-new/index?step=fault&product=${product.id}` })}
        >
          {words.repair}
        </Button>
      </View>
      <Sheet open={open} title={words.sheetTitle(product.name)} onClose={() => setOpen(false)}>
        <View className="sm c-2">{words.sheetLead}</View>
        <View className="col g2">
          {product.disclosed.map((line) => (
            <View key={line} className="b">
              {`· ${line}`}
            </View>
          ))}
        </View>
        <View className="cap">{words.sheetNote}</View>
      </Sheet>
    </Plate>
  );
}
