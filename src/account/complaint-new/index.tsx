import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { getClaim } from '../../../contracts/claim';
import { complaintTopics } from '../../../contracts/complaint';
import { getMe } from '../../../contracts/person';
import { Card } from '../../components/card';
import { ChipGroup } from '../../components/chip-group';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { currentStore } from '../../shared/current-store';
import { complaint as words } from '../../shared/words/complaint';
import { ComplaintForm } from './complaint-form';
import { ReceiptCard } from './receipt-card';

/** 写投诉、提建议: about a claim, or about the shop. */
export default function ComplaintNew() {
  const { claimId, kind, about } = useRouter().params;
  const me = useServer(getMe, {}, { keep: true });
  const claim = useServer(getClaim, { claimId: claimId ?? '' }, { enabled: claimId !== undefined });
  const [chosen, setChosen] = useState<string>();
  const [receipt, setReceipt] = useState<string>();
  const stores = me.data?.stores ?? [];
  const usual = me.data && currentStore(stores, me.data.myStoreIds)?.id;
  const storeId = claimId === undefined ? (chosen ?? usual) : claim.data?.storeId;
  if (receipt !== undefined)
    return (
      <Page title={words.title}>
        <ReceiptCard receipt={receipt} />
      </Page>
    );
  return (
    <Page title={words.title}>
      <StateView
        state={claimId === undefined ? screenState(me) : screenState(claim)}
        loading={<Skeleton rows={3} />}
        onRetry={() => void (claimId === undefined ? me.refetch() : claim.refetch())}
      >
        <Notice icon="lock">{words.lead}</Notice>
        {claim.data === undefined ? null : (
          <Card>
            <View className="b num">{words.about(claim.data.number)}</View>
            <View className="cap">{claim.data.productName}</View>
          </Card>
        )}
        {claimId === undefined && stores.length > 1 ? (
          <ChipGroup
            label={words.store}
            options={stores.map(({ id, name }) => ({ value: id, words: name }))}
            chosen={storeId === undefined ? [] : [storeId]}
            onTap={setChosen}
          />
        ) : null}
        {storeId === undefined ? null : (
          <ComplaintForm
            key={storeId}
            storeId={storeId}
            kind={kind === 'suggestion' ? 'suggestion' : 'complaint'}
            claimId={claimId}
            about={complaintTopics.find((one) => one === about)}
            onReceipt={setReceipt}
          />
        )}
      </StateView>
    </Page>
  );
}
