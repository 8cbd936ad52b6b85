import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { listMyComplaints } from '../../../contracts/complaint';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { complaint as words } from '../../shared/words/complaint';
import { ComplaintStub } from './complaint-stub';

const go = (page: string) => () => void navigateTo({ url: `/account/${page}` });

/** 投诉与建议: mine, and the ways to write one. */
export default function Complaints() {
  const list = useServer(listMyComplaints, {});
  useReturn(list.refetch);
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page
      title={words.title}
      dockRow
      dock={
        <>
          <Button icon="edit" onTap={go('complaint-new/index?kind=complaint')}>
            {words.write}
          </Button>
          <Button look="line" icon="smile" onTap={go('complaint-new/index?kind=suggestion')}>
            {words.suggest}
          </Button>
        </>
      }
    >
      <Notice icon="lock">{words.lead}</Notice>
      <StateView
        state={screenState(list, ({ complaints }) => complaints.length === 0)}
        loading={<Skeleton rows={3} />}
        empty={<Empty art="tag" title={words.emptyTitle} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {list.data?.complaints.map((one) => (
            <ComplaintStub key={one.id} complaint={one} />
          ))}
        </View>
      </StateView>
      <Card look="flush">
        <Cell icon="search" title={words.byReceipt} onTap={go('receipt/index')} />
        <Cell icon="phone" title={words.wishes} note={words.wishesNote} onTap={go('wishes/index')} />
      </Card>
    </Page>
  );
}
