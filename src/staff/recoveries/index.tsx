import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listRecoveries } from '../../../contracts/recovery';
import { ChipGroup } from '../../components/chip-group';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServerPages } from '../../shared/cloud/server-state';
import { recoveryWords as words } from '../../shared/words/staff-recovery';
import { useOnward } from '../use-onward';
import { RecoveryCard } from './recovery-card';

const lists = ['waiting', 'asked', 'done'] as const;

/** 低分回访: bad answers that are to be put right, the oldest first; apart, those whose customer was asked again. */
export default function Recoveries() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [shown, setShown] = useState<(typeof lists)[number]>('waiting');
  const first =
    shown === 'done' ? { storeId, done: true } : { storeId, done: false, asked: shown === 'asked' };
  const list = useServerPages(listRecoveries, first, ({ next }) =>
    next === undefined ? undefined : { ...first, after: next },
  );
  const recoveries = list.data?.pages.flatMap((page) => page.recoveries);
  useOnward(list, recoveries?.length === 0);
  return (
    <Page title={words.title}>
      <Notice icon="clock">{words.note}</Notice>
      <ChipGroup
        label={words.choose}
        options={lists.map((value) => ({ value, words: words.lists[value] }))}
        chosen={[shown]}
        onTap={setShown}
      />
      <StateView
        state={screenState({ ...list, data: recoveries }, (all) => all.length === 0 && !list.hasNextPage)}
        loading={<Skeleton rows={3} />}
        empty={<Empty art="tag" {...words.empty[shown]} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g3">
          {recoveries?.map((one) => (
            <RecoveryCard key={one.id} recovery={one} />
          ))}
        </View>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
      </StateView>
    </Page>
  );
}
