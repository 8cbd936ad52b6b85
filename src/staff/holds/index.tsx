import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { type Hold, liftHold, listHolds } from '../../../contracts/hold';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Empty } from '../../components/empty';
import { Field } from '../../components/field';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { learn, useServer } from '../../shared/cloud/server-state';
import { moment } from '../../shared/format';
import { staffSales } from '../../shared/words/staff-sales';
import { ActSheet } from '../claim/acts/act-sheet';
import { useAttempt } from '../use-attempt';

const words = staffSales.hold;

function LiftSheet({ storeId, hold, onClose }: { storeId: string; hold: Hold; onClose: () => void }) {
  const said = useRef('');
  const { attempt, refuse, ...state } = useAttempt();
  const send = () => {
    const note = said.current.trim();
    if (note === '') return refuse(words.whyMissing);
    return void attempt(async () => {
      learn(listHolds, { storeId }, await call(liftHold, { storeId, holdId: hold.id, words: note }));
      onClose();
    });
  };
  return (
    <ActSheet {...state} words={{ ...words, title: words.lift }} onClose={onClose} onSend={send}>
      <Field label={words.why} kind="area" maxLength={300} onInput={(text) => void (said.current = text)} />
    </ActSheet>
  );
}

/** 停售的型号: what must not be sold, and how far its buyers were told. */
export default function StaffHolds() {
  const storeId = useRouter().params['storeId'] ?? '';
  const list = useServer(listHolds, { storeId });
  const [lifting, setLifting] = useState<Hold>();
  usePullDownRefresh(() => void list.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(list, ({ holds }) => holds.length === 0)}
        loading={<Skeleton rows={3} />}
        empty={<Empty art="tag" title={words.empty} text={words.emptyText} />}
        onRetry={() => void list.refetch()}
      >
        <View className="col g2">
          {list.data?.holds.map((hold) => (
            <Card key={hold.id} className="col g2">
              <View className="row">
                <View className="grow b">{`${hold.brand} ${hold.model}`}</View>
                {hold.liftedAt === undefined ? null : <Badge tone="done">{words.lifted}</Badge>}
              </View>
              <View className="cap num">{words.since(moment(hold.since), hold.person)}</View>
              <View className="sm num">{words.told(hold)}</View>
              <View className="row row-tight">
                <Button
                  look="line"
                  size="s"
                  className="grow"
                  onTap={() =>
                    void navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${hold.claimId}` })
                  }
                >
                  {words.open}
                </Button>
                {hold.liftedAt === undefined ? (
                  <Button look="soft" size="s" className="grow" onTap={() => setLifting(hold)}>
                    {words.lift}
                  </Button>
                ) : null}
              </View>
            </Card>
          ))}
        </View>
      </StateView>
      {lifting === undefined ? null : (
        <LiftSheet storeId={storeId} hold={lifting} onClose={() => setLifting(undefined)} />
      )}
    </Page>
  );
}
