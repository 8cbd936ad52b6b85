import { View } from '@tarojs/components';
import { redirectTo, showToast } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { makeBindingCode, scanMark } from '../../../contracts/binding';
import type { Custody } from '../../../contracts/custody';
import type { fileForCustomer } from '../../../contracts/intake';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { QrImage } from '../../components/qr-image';
import { call } from '../../shared/cloud/call';
import { moment } from '../../shared/format';
import { saveQr } from '../../shared/qr/save-qr';
import { staffIntake } from '../../shared/words/staff-intake';
import { useAttempt } from '../use-attempt';

const words = staffIntake.slip;
type Filed = OutputOf<typeof fileForCustomer>;

interface SlipProps {
  readonly storeId: string;
  readonly filed: Filed;
  readonly custody: Custody | undefined;
  readonly onNext: () => void;
}

/** 收条: the number to read out, the code that hands the claim over, what was left here. */
export function Slip({ storeId, filed, custody, onNext }: SlipProps) {
  const [typed, setTyped] = useState<{ code: string; expiresAt: string }>();
  const { busy, failed, attempt } = useAttempt();
  const { handover, claimId } = filed;
  const makeTyped = () =>
    void attempt(async () =>
      setTyped(await call(makeBindingCode, { storeId, target: { claimId }, form: 'type' })),
    );
  const save = async (): Promise<void> => {
    if (handover && (await saveQr(`${scanMark}${handover.code}`, filed.number)))
      await showToast({ title: words.saved, icon: 'none' });
  };
  const left = custody?.accessories.map((one) => staffIntake.accessory[one]).join('、') ?? '';
  const looks = custody?.marks.map((one) => staffIntake.mark[one]).join('、') ?? '';
  return (
    <>
      <Card className="col g3">
        <View className="h2">{custody === undefined ? words.title : words.custody}</View>
        <View className="cap">{words.number}</View>
        <View className="num-xl">{filed.number}</View>
        <View>{filed.productName}</View>
        {left === '' ? null : <View className="sm">{words.left(left)}</View>}
        {looks === '' ? null : <View className="sm">{words.looks(looks)}</View>}
        <View className="cap num">{words.filedAt(moment(filed.submittedAt))}</View>
        <View className="cap num">{words.answerBy(moment(filed.answerBy))}</View>
        {handover === undefined ? null : (
          <>
            <QrImage text={`${scanMark}${handover.code}`} label={words.qr} />
            <View className="sm center">{words.qr}</View>
            <View className="cap center">{words.codeUntil(moment(handover.expiresAt))}</View>
          </>
        )}
        {typed === undefined ? null : (
          <>
            <View className="sm center">{words.typed}</View>
            <View className="num-l center">{typed.code.replace(/(.{4})(?=.)/g, '$1 ')}</View>
            <View className="cap center">{words.codeUntil(moment(typed.expiresAt))}</View>
          </>
        )}
      </Card>
      <FailureNotice failure={failed} />
      {handover === undefined ? null : (
        <Button look="line" icon="image" onTap={() => void save()}>
          {words.save}
        </Button>
      )}
      {typed === undefined ? (
        <Button look="line" icon="phone" busy={busy} onTap={makeTyped}>
          {words.makeTyped}
        </Button>
      ) : null}
      <Button
        look="line"
        icon="doc"
        onTap={() => void redirectTo({ url: `/staff/claim/index?storeId=${storeId}&id=${claimId}` })}
      >
        {words.open}
      </Button>
      <Button icon="plus" onTap={onNext}>
        {words.next}
      </Button>
    </>
  );
}
