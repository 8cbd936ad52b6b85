import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listLane, type LaneList } from '../../../contracts/complaint-lane';
import { getMe } from '../../../contracts/person';
import { aria } from '../../components/aria';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer, useServerPages } from '../../shared/cloud/server-state';
import { lane as words } from '../../shared/words/complaint-lane';
import { useOnward } from '../use-onward';
import { LaneCard, LaneStub } from './lane-card';
import { LaneTabs } from './lane-tabs';

/** 投诉: the lane of those who judge complaints; what runs out first stands on top. */
export default function Lane() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [shown, setShown] = useState<LaneList>('open');
  const me = useServer(getMe, {}, { keep: true });
  const list = useServerPages(listLane, { storeId, list: shown }, ({ next }) =>
    next === undefined ? undefined : { storeId, list: shown, after: next },
  );
  const complaints = list.data?.pages.flatMap((page) => page.complaints);
  const page = list.data?.pages[0];
  useOnward(list, complaints?.length === 0);
  const roles = me.data?.staffOf.find((post) => post.storeId === storeId)?.roles ?? [];
  const counts = page?.counts ?? {};
  const audits = counts.audit ?? 0;
  const [first, ...rest] = complaints ?? [];
  return (
    <Page title={words.title}>
      <Notice icon="lock">{roles.includes('owner') ? words.owner : words.independent}</Notice>
      <LaneTabs counts={counts} chosen={shown} onTap={setShown} />
      <StateView
        state={screenState({ ...list, data: complaints }, (all) => all.length === 0 && !list.hasNextPage)}
        loading={<Skeleton rows={3} />}
        empty={<Empty art="tag" {...words.empty[shown]} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {first === undefined ? null : shown === 'done' || shown === 'audit' ? (
            <LaneStub complaint={first} />
          ) : (
            <LaneCard complaint={first} />
          )}
          {rest.map((one) => (
            <LaneStub key={one.id} complaint={one} />
          ))}
        </View>
        <View className="cap center">{list.hasNextPage ? words.more : words.end}</View>
        {page?.uncounted ? <View className="cap center">{words.uncounted}</View> : null}
      </StateView>
      {audits === 0 || shown === 'audit' ? null : (
        <View
          className="stub stub-done"
          hoverClass="press"
          onClick={() => setShown('audit')}
          {...aria({ role: 'button' })}
        >
          <View className="grow">
            <View className="b">{words.audits(audits)}</View>
            <View className="cap">{words.auditsNote}</View>
          </View>
          <View className="c-3">
            <Icon name="right" />
          </View>
        </View>
      )}
    </Page>
  );
}
