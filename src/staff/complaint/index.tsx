import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getLaneComplaint } from '../../../contracts/complaint-lane';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { ComplaintHistory } from '../../shared/complaint/complaint-history';
import { complaint as said } from '../../shared/words/complaint';
import { lane as words } from '../../shared/words/complaint-lane';
import { CallLog } from '../calls/call-log';
import { LaneCase } from './lane-case';
import { LaneDock } from './lane-dock';
import { LaneHead } from './lane-head';
import { LanePhotos } from './lane-photos';

/** One complaint as those of the lane see it; the act lies under the thumb. */
export default function LaneComplaint() {
  const { storeId = '', id: complaintId = '' } = useRouter().params;
  const asked = useServer(getLaneComplaint, { storeId, complaintId });
  usePullDownRefresh(() => void asked.refetch().then(() => stopPullDownRefresh()));
  const { data } = asked;
  return (
    <Page title={words.title} dock={data && data.acts.length > 0 ? <LaneDock complaint={data} /> : undefined}>
      <StateView
        state={screenState(asked)}
        loading={<Skeleton lead="plate" />}
        onRetry={() => void asked.refetch()}
      >
        {data === undefined ? null : (
          <>
            {data.fallback === undefined ? null : <Notice tone="todo">{said.fallback}</Notice>}
            <LaneHead complaint={data} />
            <LanePhotos complaint={data} />
            <ComplaintHistory events={data.events} isDone={data.turn === 'nobody'} own="staff" />
            {data.callable ? <CallLog storeId={storeId} about={{ complaintId }} /> : null}
            <LaneCase case={data.case} />
          </>
        )}
      </StateView>
    </Page>
  );
}
