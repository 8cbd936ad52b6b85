import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getSetup, type SetupCheck, type SetupItem, type StoreSetup } from '../../../contracts/store-setup';
import { Badge } from '../../components/badge';
import { Bar } from '../../components/bar';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { calendarDay } from '../../shared/format';
import { categoryWords } from '../../shared/words/products';
import { staffSetup as words } from '../../shared/words/staff-setup';

/** Where an item is set up. */
const leadsTo: Readonly<Record<SetupItem, string>> = {
  hours: 'hours',
  districts: 'area',
  services: 'services',
  crew: 'crew',
  certificates: 'crew',
  counter: 'counter',
  returns: 'returns',
  places: 'places',
};

const wordsOf = (category: string): string =>
  Object.entries(categoryWords).find(([name]) => name === category)?.[1] ?? category;

const noteOf = ({ item, uncovered = [], ending = [] }: SetupCheck, setup: StoreSetup): string | undefined => {
  const [first] = ending;
  if (item === 'services' && uncovered.length > 0) return words.uncovered(uncovered.map(wordsOf).join('、'));
  if (item === 'certificates' && first)
    return words.ending(first.name, first.skill, calendarDay(first.expiresOn));
  if (item === 'crew') return words.people(setup.crew.length, setup.missing.length, setup.gone.length);
  if (item === 'returns') return setup.returns?.address ?? words.returns.own;
  return item === 'places' ? words.placesCount(setup.places) : undefined;
};

function Check({ check, setup, onTap }: { check: SetupCheck; setup: StoreSetup; onTap: () => void }) {
  const badge = check.done ? 'done' : check.needed ? 'needed' : 'wanted';
  const tone = check.done ? 'done' : check.needed ? 'todo' : 'idle';
  return (
    <Cell
      title={words.items[check.item]}
      note={noteOf(check, setup)}
      side={<Badge tone={tone}>{words.badge[badge]}</Badge>}
      onTap={onTap}
    />
  );
}

/** 派工设置: how far the set-up is, and where each part of it stands. */
export default function StaffSetup() {
  const storeId = useRouter().params['storeId'] ?? '';
  const read = useServer(getSetup, { storeId });
  useReturn(read.refetch);
  usePullDownRefresh(() => void read.refetch().then(() => stopPullDownRefresh()));
  const go = (what: string) => () =>
    void navigateTo({ url: `/staff/setup-part/index?storeId=${storeId}&what=${what}` });
  const of = read.data;
  const done = of?.checks.filter((check) => check.done).length ?? 0;
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(read)}
        loading={<Skeleton rows={6} />}
        onRetry={() => void read.refetch()}
      >
        {of === undefined ? null : (
          <>
            {of.mayChange ? null : <Notice>{words.readOnly}</Notice>}
            <Card className="col g2">
              <View className="b num">{words.progress(done, of.checks.length)}</View>
              <Bar percent={(100 * done) / of.checks.length} />
              <View className="cap">{words.lead}</View>
            </Card>
            <Card look="flush">
              {of.checks.map((check) => (
                <Check key={check.item} check={check} setup={of.setup} onTap={go(leadsTo[check.item])} />
              ))}
            </Card>
            <Card look="flush">
              <Cell title={words.partTitles.store} note={of.setup.own.name} onTap={go('store')} />
              <Cell
                title={words.partTitles.windows}
                side={words.windows(of.setup.windows.length)}
                onTap={go('windows')}
              />
              <Cell title={words.partTitles.travel} onTap={go('travel')} />
            </Card>
          </>
        )}
      </StateView>
    </Page>
  );
}
