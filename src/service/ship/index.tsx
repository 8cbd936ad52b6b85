import { View } from '@tarojs/components';
import { navigateBack, showToast, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { getClaim } from '../../../contracts/claim';
import { shipIn } from '../../../contracts/counter';
import { couriers, type Courier, trackingNumber } from '../../../contracts/handling';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { useServer } from '../../shared/cloud/server-state';
import { courierMissing, courierWords } from '../../shared/words/couriers';
import { serviceWays as words } from '../../shared/words/service-ways';
import { useMyAct } from '../use-my-act';

/** 填快递单号: which courier, which number; on the way it can be corrected. */
export default function ShipPage() {
  const claimId = useRouter().params['id'] ?? '';
  const claim = useServer(getClaim, { claimId });
  const before = claim.data?.handling?.parcelIn;
  const [picked, setPicked] = useState<Courier>();
  const [problem, setProblem] = useState<string>();
  const typed = useRef<string>(undefined);
  const { busy, failure, act } = useMyAct();
  const courier = picked ?? before?.courier;

  const send = async () => {
    const number = (typed.current ?? before?.number ?? '').replace(/\s/g, '');
    if (claim.data === undefined) return;
    if (courier === undefined || !trackingNumber.safeParse(number).success) return setProblem(courierMissing);
    setProblem(undefined);
    const { version } = claim.data;
    const done = await act(
      () => call(shipIn, { claimId, version, courier, number }),
      (answer) => answer,
    );
    if (done === undefined) return;
    await showToast({ title: words.shipped, icon: 'none' });
    await navigateBack();
  };
  return (
    <Page
      title={words.shipTitle}
      dock={
        <Button busy={busy} onTap={() => void send()}>
          {busy ? words.shipping : words.shipSend}
        </Button>
      }
    >
      <StateView
        state={screenState(claim)}
        loading={<Skeleton rows={2} />}
        onRetry={() => void claim.refetch()}
      >
        <View className="sm c-2">{words.shipLead}</View>
        <View className="h2">{words.courier}</View>
        <ChipGroup
          label={words.courier}
          options={couriers.map((value) => ({ value, words: courierWords[value] }))}
          chosen={courier === undefined ? [] : [courier]}
          onTap={setPicked}
        />
        <Field
          label={words.number}
          hint={words.numberHint}
          kind="code"
          maxLength={30}
          defaultValue={before?.number}
          onInput={(number) => void (typed.current = number)}
        />
        {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
        <FailureNotice failure={failure} />
      </StateView>
    </Page>
  );
}
