import { View } from '@tarojs/components';
import {
  navigateTo,
  setClipboardData,
  stopPullDownRefresh,
  usePullDownRefresh,
  useRouter,
} from '@tarojs/taro';
import { type ClaimDetail, getClaim } from '../../../contracts/claim';
import { cancelSlot } from '../../../contracts/counter';
import { getMe } from '../../../contracts/person';
import type { Store } from '../../../contracts/store';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { call } from '../../shared/cloud/call';
import { useServer } from '../../shared/cloud/server-state';
import { serviceWays as words } from '../../shared/words/service-ways';
import { useMyAct } from '../use-my-act';
import { WhereItIs } from './where-it-is';

/** What happens one after the other, by what was decided. */
const stepsOf = ({ decision }: ClaimDetail): readonly string[] => {
  if (decision?.remedy === 'return') return words.steps.return;
  if (decision?.remedy === 'exchange') return words.steps.exchange;
  return decision?.way === 'mail' || decision?.way === 'factory' ? words.steps.mail : words.steps.shop;
};

const addressOf = ({ name, phone, address, returns }: Store): string => {
  const to = returns ?? { name, phone, address };
  return `${to.name} ${to.phone}\n${to.address}`;
};

function Address({ store, number }: { store: Store; number: string }) {
  const to = addressOf(store);
  return (
    <View className="sec">
      <View className="h2">{words.address}</View>
      <Card className="col g2">
        {to.split('\n').map((line) => (
          <View key={line}>{line}</View>
        ))}
        <View className="cap">{words.addressNote}</View>
        <Button look="line" icon="copy" onTap={() => void setClipboardData({ data: `${to}\n${number}` })}>
          {words.copy}
        </Button>
      </Card>
    </View>
  );
}

function Acts({ claim }: { claim: ClaimDetail }) {
  const { busy, failure, act } = useMyAct();
  const may = (one: ClaimDetail['acts'][number]) => claim.acts.includes(one);
  const open = (page: string) => void navigateTo({ url: `/service/${page}/index?id=${claim.id}` });
  const { id: claimId, version } = claim;
  const cancel = () =>
    void act(
      () => call(cancelSlot, { claimId, version }),
      (answer) => answer,
    );
  return (
    <View className="col g2">
      {may('show-code') ? <Button onTap={() => open('code')}>{words.code}</Button> : null}
      {may('book-slot') ? (
        <Button look="line" onTap={() => open('slot')}>
          {words.book}
        </Button>
      ) : null}
      {may('ship-in') ? (
        <Button look="line" onTap={() => open('ship')}>
          {claim.state === 'in-transit' ? words.correct : words.ship}
        </Button>
      ) : null}
      {may('move-slot') ? (
        <>
          <Button look="line" onTap={() => open('slot')}>
            {words.move}
          </Button>
          <Button look="text" busy={busy} onTap={cancel}>
            {busy ? words.cancelling : words.cancel}
          </Button>
        </>
      ) : null}
      <FailureNotice failure={failure} />
    </View>
  );
}

/** 怎么交接: what to do next with the goods, where they are, and where they are sent. */
export default function WayPage() {
  const claimId = useRouter().params['id'] ?? '';
  const claim = useServer(getClaim, { claimId }, { keep: true });
  const me = useServer(getMe, {}, { keep: true });
  useReturn(claim.refetch);
  usePullDownRefresh(() => void claim.refetch().then(() => stopPullDownRefresh()));
  const { data } = claim;
  const store = me.data?.stores.find(({ id }) => id === data?.storeId);
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(claim)}
        loading={<Skeleton rows={3} />}
        phone={store?.phone}
        onRetry={() => void claim.refetch()}
      >
        {data === undefined ? null : (
          <>
            {data.handling === undefined ? null : <WhereItIs handling={data.handling} />}
            {data.decision === undefined ? <View className="c-2">{words.nothing}</View> : null}
            <Acts claim={data} />
            {data.decision === undefined ? null : (
              <Card look="well" className="col g2">
                {stepsOf(data).map((step, at) => (
                  <View key={step} className="sm">
                    {at + 1}. {step}
                  </View>
                ))}
              </Card>
            )}
            {store !== undefined && data.acts.includes('ship-in') ? (
              <Address store={store} number={data.number} />
            ) : null}
          </>
        )}
      </StateView>
    </Page>
  );
}
