import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { listSoldItems } from '../../../contracts/sale';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServerPages } from '../../shared/cloud/server-state';
import { calendarDay, money } from '../../shared/format';
import { staffSales as words } from '../../shared/words/staff-sales';

/** 卖出的货: newest sale first, twenty at a time. */
export default function StaffSales() {
  const storeId = useRouter().params['storeId'] ?? '';
  const list = useServerPages(listSoldItems, { storeId }, ({ items, more }) => {
    const last = items[items.length - 1];
    return more && last ? { storeId, after: { soldOn: last.soldOn, id: last.id } } : undefined;
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  useReturn(list.refetch);
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  useReachBottom(() => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  });
  const go = (page: string) => () => void navigateTo({ url: `/staff/${page}/index?storeId=${storeId}` });
  return (
    <Page
      title={words.title}
      dock={
        <>
          <Button icon="plus" onTap={go('sale-new')}>
            {words.add}
          </Button>
          <View className="row row-tight">
            <Button look="line" className="grow" icon="doc" onTap={go('import')}>
              {words.import}
            </Button>
            <Button look="line" className="grow" icon="alert" onTap={go('holds')}>
              {words.holds}
            </Button>
          </View>
        </>
      }
    >
      <StateView
        state={screenState({ ...list, data: items }, (all) => all.length === 0)}
        loading={<Skeleton rows={5} />}
        empty={<Empty art="tag" title={words.empty} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        <Card look="flush">
          {items?.map((item) => (
            <Cell
              key={item.id}
              icon={categoryIcon[item.category]}
              title={item.name}
              note={`${calendarDay(item.soldOn)} · ${money(item.priceFen)}`}
              side={
                <Badge tone={item.bound ? 'done' : 'idle'}>{item.bound ? words.bound : words.unbound}</Badge>
              }
              onTap={() => void navigateTo({ url: `/staff/sale/index?storeId=${storeId}&id=${item.id}` })}
            />
          ))}
        </Card>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
      </StateView>
    </Page>
  );
}
