import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { getSoldItem } from '../../../contracts/sale';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { calendarDay, money } from '../../shared/format';
import { conditionWords } from '../../shared/words/products';
import { staffSales } from '../../shared/words/staff-sales';
import { CodeSheet } from './code-sheet';
import { CounterSheet } from './counter-sheet';
import { Holders } from './holders';
import { ItemHistory } from './item-history';
import { ItemSheet } from './item-sheet';
import { UnbindSheet } from './unbind-sheet';

const words = staffSales.item;

/** One sold thing: sale, condition sheet, whose it is, what was done to it. */
export default function StaffSale() {
  const { storeId = '', id: productId = '' } = useRouter().params;
  const file = useServer(getSoldItem, { storeId, productId });
  const [open, setOpen] = useState<'code' | 'counter' | 'unbind'>();
  usePullDownRefresh(() => void file.refetch().then(() => stopPullDownRefresh()));
  const item = file.data;
  const close = () => setOpen(undefined);
  return (
    <Page
      title={item?.name ?? words.title}
      dock={
        item === undefined ? undefined : item.bound ? (
          <Button look="line" onTap={() => setOpen('unbind')}>
            {words.unbind}
          </Button>
        ) : (
          <>
            <Button icon="code" onTap={() => setOpen('code')}>
              {words.code}
            </Button>
            <Button look="line" icon="scan" onTap={() => setOpen('counter')}>
              {words.counter}
            </Button>
          </>
        )
      }
    >
      <StateView
        state={screenState(file)}
        loading={<Skeleton lead="plate" />}
        onRetry={() => void file.refetch()}
      >
        {item === undefined ? null : (
          <>
            <Card look="flush">
              <Cell
                icon={categoryIcon[item.category]}
                title={item.name}
                note={`${item.brand} ${item.model} ${item.serial ?? ''}`.trim()}
                side={conditionWords[item.condition]}
              />
              <Cell
                title={words.sold}
                note={`${calendarDay(item.soldOn)} · ${staffSales.modes[item.sale.mode]}`}
                side={money(item.priceFen)}
              />
              {item.buyer === undefined ? null : (
                <Cell
                  title={words.buyer}
                  note={`${item.buyer.name ?? ''} ${item.buyer.phone ?? ''}`.trim()}
                />
              )}
            </Card>
            {item.sheet === undefined ? null : (
              <ItemSheet storeId={storeId} productId={productId} sheet={item.sheet} />
            )}
            <Holders item={item} />
            <ItemHistory storeId={storeId} history={item.history} />
            {open === 'code' ? <CodeSheet storeId={storeId} productId={productId} onClose={close} /> : null}
            {open === 'counter' ? (
              <CounterSheet storeId={storeId} productId={productId} onClose={close} />
            ) : null}
            {open === 'unbind' ? <UnbindSheet storeId={storeId} item={item} onClose={close} /> : null}
          </>
        )}
      </StateView>
    </Page>
  );
}
