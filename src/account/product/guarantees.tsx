import { View } from '@tarojs/components';
import type { ProductFile } from '../../../contracts/product-file';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { calendarDay, daysUntil } from '../../shared/format';
import { productFile as words } from '../../shared/words/product-file';
import { productsPage } from '../../shared/words/products-page';

const saleLines = ({ sale }: ProductFile): readonly string[] =>
  sale === undefined
    ? []
    : [
        words.modes[sale.mode],
        ...(sale.deliveredOn === undefined ? [] : [words.delivered(calendarDay(sale.deliveredOn))]),
        ...(sale.installedOn === undefined ? [] : [words.installed(calendarDay(sale.installedOn))]),
        ...(sale.exchangedOn === undefined ? [] : [words.exchanged(calendarDay(sale.exchangedOn))]),
        ...(sale.voucherNumber === undefined ? [] : [words.voucherNumber(sale.voucherNumber)]),
      ];

/** Who answers for it until when, and how it was bought, on which that rests. */
export function Guarantees({ file }: { file: ProductFile }) {
  const lines = saleLines(file);
  return (
    <View className="sec">
      <View className="h2">{words.guarantees}</View>
      <Card look="flush">
        {file.guarantees.length === 0 ? <Cell title={words.noGuarantee} /> : null}
        {file.guarantees.map(({ by, endsOn, mainPartsEndOn }) => (
          <Cell
            key={`${by}-${endsOn}`}
            icon="shield"
            title={productsPage.guarantee[by]}
            note={mainPartsEndOn === undefined ? undefined : words.mainParts(calendarDay(mainPartsEndOn))}
            side={
              <View className="num">
                {(daysUntil(endsOn) < 0 ? words.ended : words.until)(calendarDay(endsOn))}
              </View>
            }
          />
        ))}
        {lines.length === 0 ? null : <Cell icon="doc" title={words.sale} note={lines.join(' · ')} />}
      </Card>
    </View>
  );
}
