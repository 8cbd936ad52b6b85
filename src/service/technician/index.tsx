import { View } from '@tarojs/components';
import { makePhoneCall, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getTechnician, type MyVisit } from '../../../contracts/my-visit';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { dayOf } from '../../shared/format';
import { technician as words } from '../../shared/words/technician';
import { Answers } from './answers';
import { WhoComes } from './who-comes';
import './technician.scss';

/** When, and how it stands. */
function When({ seen }: { seen: MyVisit }) {
  const { visit, claimState } = seen;
  if (!visit) return null;
  const { date, window, start, lateUntil, waits } = visit;
  const standing: Partial<Record<string, string>> = words.standing;
  return (
    <View className="sec">
      <View className="row row-base row-wrap">
        <View className="grow num-m nw">
          {`${dayOf(`${date}T00:00:00+08:00`)} ${words.window(window.from, window.to)}`}
        </View>
        <Badge tone="shop">{standing[claimState] ?? ''}</Badge>
      </View>
      <View className="sm c-2">{`${seen.productName} · ${seen.number}`}</View>
      {lateUntil !== undefined ? (
        <Notice tone="todo" icon="clock">
          {waits ? `${words.late(lateUntil)}。${words.waits}` : words.late(lateUntil)}
        </Notice>
      ) : start !== undefined && claimState !== 'in-service' ? (
        <View className="sm num">{words.expected(start)}</View>
      ) : null}
    </View>
  );
}

/** 上门师傅: who comes and when, and how to be sure that it is him. */
export default function Technician() {
  const claimId = useRouter().params['id'] ?? '';
  const asked = useServer(getTechnician, { claimId }, { isComing: ({ visit }) => visit !== undefined });
  useReturn(asked.refetch);
  usePullDownRefresh(() => void asked.refetch().then(() => stopPullDownRefresh()));
  const seen = asked.data;
  const phone = seen?.store.phone;
  return (
    <Page
      title={words.title}
      dock={
        phone === undefined ? undefined : (
          <Button look="line" icon="phone" onTap={() => void makePhoneCall({ phoneNumber: phone })}>
            {words.callStore}
          </Button>
        )
      }
    >
      <StateView
        state={screenState(asked)}
        loading={<Skeleton lead="plate" />}
        onRetry={() => void asked.refetch()}
      >
        {seen === undefined ? null : (
          <>
            <When seen={seen} />
            <Answers visit={seen} />
            {seen.technician ? (
              <WhoComes seen={seen} who={seen.technician} />
            ) : seen.visit ? (
              <Empty art="tag" title={words.notYet} text={words.notYetText} />
            ) : (
              <Empty art="tag" title={words.noVisit} text={words.noVisitText} />
            )}
          </>
        )}
      </StateView>
    </Page>
  );
}
