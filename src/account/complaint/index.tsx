import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getComplaint } from '../../../contracts/complaint';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { complaint as words } from '../../shared/words/complaint';
import { ComplaintBody } from './complaint-body';

/** One of my complaints: its clock, what the shop offers, what I answer. */
export default function Complaint() {
  const of = { complaintId: useRouter().params['id'] ?? '' };
  const asked = useServer(getComplaint, { of });
  useReturn(asked.refetch);
  usePullDownRefresh(() => void asked.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(asked)}
        loading={<Skeleton lead="plate" />}
        onRetry={() => void asked.refetch()}
      >
        {asked.data === undefined ? null : <ComplaintBody complaint={asked.data} of={of} />}
      </StateView>
    </Page>
  );
}
