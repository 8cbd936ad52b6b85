import { View } from '@tarojs/components';
import { useRef } from 'react';
import { bindAtCounter, bindingCode } from '../../../contracts/binding';
import { getSoldItem } from '../../../contracts/sale';
import { Field } from '../../components/field';
import { IconButton } from '../../components/icon-button';
import { canScan, scanCode } from '../../shared/scan/scan-code';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { staffSales } from '../../shared/words/staff-sales';
import { ActSheet } from '../claim/acts/act-sheet';
import { useAttempt } from '../use-attempt';

const words = staffSales.item;

interface CounterSheetProps {
  readonly storeId: string;
  readonly productId: string;
  readonly onClose: () => void;
}

/** The customer is here and shows the own code. */
export function CounterSheet({ storeId, productId, onClose }: CounterSheetProps) {
  const typed = useRef('');
  const { attempt, refuse, ...state } = useAttempt();
  const bind = (written: string) => {
    const code = bindingCode.safeParse(written);
    if (!code.success) return refuse(words.counterHow);
    return void attempt(async () => {
      await call(bindAtCounter, { storeId, code: code.data, target: { productId } });
      await askAgain(getSoldItem);
      onClose();
    });
  };
  const scan = async (): Promise<void> => {
    const scanned = await scanCode();
    if (scanned !== undefined) bind(scanned);
  };
  return (
    <ActSheet
      {...state}
      words={{ title: words.counterTitle, send: words.bind }}
      onClose={onClose}
      onSend={() => bind(typed.current)}
    >
      <View className="sm c-2">{words.counterHow}</View>
      <Field
        label={words.counterField}
        kind="code"
        maxLength={24}
        onInput={(text) => void (typed.current = text)}
        side={
          canScan ? <IconButton name="scan" label={words.counter} onTap={() => void scan()} /> : undefined
        }
      />
    </ActSheet>
  );
}
