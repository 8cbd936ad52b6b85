import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { getScores } from '../../../contracts/recovery';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { today } from '../../shared/format';
import { scoreWords as words } from '../../shared/words/staff-recovery';
import { Flags } from './flags';
import { OwnScores } from './own-scores';
import { StoreScores } from './store-scores';

/** The month so many months later. */
const shifted = (month: string, by: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

/** 评分: of the store for its managers, one's own for a technician. */
export default function Scores() {
  const storeId = useRouter().params['storeId'] ?? '';
  const now = today().slice(0, 7);
  const [month, setMonth] = useState(now);
  const scores = useServer(getScores, { storeId, month });
  usePullDownRefresh(() => void scores.refetch().then(() => stopPullDownRefresh()));
  const { store, flags, partial, own } = scores.data ?? {};
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(scores)}
        loading={<Skeleton rows={5} />}
        onRetry={() => void scores.refetch()}
      >
        {own === undefined ? null : <OwnScores groups={own} />}
        {store === undefined ? null : (
          <>
            <View className="row row-tight">
              <Button look="line" size="s" onTap={() => setMonth(shifted(month, -1))}>
                {words.before}
              </Button>
              <View className="grow center sm">{words.month(month)}</View>
              {month === now ? null : (
                <Button look="line" size="s" onTap={() => setMonth(shifted(month, 1))}>
                  {words.after}
                </Button>
              )}
            </View>
            <Flags flags={flags ?? []} />
            <StoreScores figures={store} />
            <View className="cap">{words.others}</View>
            {partial ? <View className="cap">{words.partial}</View> : null}
          </>
        )}
      </StateView>
    </Page>
  );
}
