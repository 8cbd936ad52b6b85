import { View } from '@tarojs/components';
import { useState } from 'react';
import { makeBindingCode, scanMark } from '../../../contracts/binding';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { QrImage } from '../../components/qr-image';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { moment } from '../../shared/format';
import { staffSales } from '../../shared/words/staff-sales';
import { useAttempt } from '../use-attempt';

const words = staffSales.item;

interface CodeSheetProps {
  readonly storeId: string;
  readonly productId: string;
  readonly onClose: () => void;
}

/** A code for somebody who stands here or calls; shown once. */
export function CodeSheet({ storeId, productId, onClose }: CodeSheetProps) {
  const [made, setMade] = useState<{ code: string; expiresAt: string; form: 'scan' | 'type' }>();
  const { busy, failed, attempt } = useAttempt();
  const make = (form: 'scan' | 'type') => () =>
    void attempt(async () => {
      setMade({ ...(await call(makeBindingCode, { storeId, target: { productId }, form })), form });
    });
  return (
    <Sheet
      open
      title={words.codeTitle}
      onClose={onClose}
      foot={
        <>
          <FailureNotice failure={failed} />
          <Button busy={busy} icon="scan" onTap={make('scan')}>
            {words.scan}
          </Button>
          <Button look="line" busy={busy} icon="phone" onTap={make('type')}>
            {words.type}
          </Button>
        </>
      }
    >
      {made === undefined ? null : (
        <>
          {made.form === 'scan' ? (
            <QrImage text={`${scanMark}${made.code}`} label={words.code} />
          ) : (
            <View className="num-l center">{made.code.replace(/(.{4})(?=.)/g, '$1 ')}</View>
          )}
          <View className="cap center">{words.codeUntil(moment(made.expiresAt))}</View>
        </>
      )}
    </Sheet>
  );
}
