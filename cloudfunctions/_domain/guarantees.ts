import type { Guarantee } from '../../contracts/product';
import { addMonths } from './calendar/day';
import { guaranteeEndsOn } from './guarantee';
import { isSold, type Item, type SoldItem } from './sold-item-record';

/**
 * Where a thing's periods begin: at delivery, or once the store had installed it, and anew with what was given in
 * exchange (Decree 778 art. 18). Without any of these days, at the invoice.
 */
export const periodsBegin = (item: SoldItem): string =>
  item.exchangedOn ?? item.installedOn ?? item.deliveredOn ?? item.invoiceOn;

/**
 * The guarantees of a thing: the shop's first, then those of others, the longest first. What the law grants beyond
 * them depends on the fault; a claim tells it.
 */
export const guaranteesOf = (item: Item): Guarantee[] => {
  if (!isSold(item)) return [];
  const begins = periodsBegin(item);
  const { maker, extendedMonths, guaranteeMonths } = item;
  const others: Guarantee[] = [];
  if (maker && maker.months > 0) {
    others.push({
      by: 'maker',
      endsOn: addMonths(begins, maker.months),
      ...(maker.mainPartMonths === undefined
        ? {}
        : { mainPartsEndOn: addMonths(begins, maker.mainPartMonths) }),
    });
  }
  if (extendedMonths !== undefined && extendedMonths > 0) {
    others.push({ by: 'extended', endsOn: addMonths(begins, (maker?.months ?? 0) + extendedMonths) });
  }
  return [
    ...(guaranteeMonths > 0
      ? [{ by: 'store' as const, endsOn: guaranteeEndsOn(begins, guaranteeMonths) }]
      : []),
    ...others.sort((one, other) => (one.endsOn < other.endsOn ? 1 : -1)),
  ];
};
