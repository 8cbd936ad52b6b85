import { View } from '@tarojs/components';
import { useState } from 'react';
import { unbindItem } from '../../../contracts/binding';
import { type SoldItemFile, type UnbindReason, getSoldItem, unbindReason } from '../../../contracts/sale';
import { ChipGroup } from '../../components/chip-group';
import { call } from '../../shared/cloud/call';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { staffSales } from '../../shared/words/staff-sales';
import { ActSheet } from '../claim/acts/act-sheet';
import { useAttempt } from '../use-attempt';

const words = staffSales.item;

interface UnbindSheetProps {
  readonly storeId: string;
  readonly item: SoldItemFile;
  readonly onClose: () => void;
}

/** Takes it off somebody's products, with a reason; he is told. */
export function UnbindSheet({ storeId, item, onClose }: UnbindSheetProps) {
  const [reason, setReason] = useState<UnbindReason>();
  const [back, setBack] = useState(false);
  const { attempt, refuse, ...state } = useAttempt();
  const send = () => {
    if (reason === undefined) return refuse(words.missing);
    const asked = { storeId, productId: item.id };
    return void attempt(async () => {
      try {
        const input = { ...asked, binding: item.binding, reason, giveBack: back };
        learn(getSoldItem, asked, await call(unbindItem, input));
        onClose();
      } finally {
        await askAgain(getSoldItem);
      }
    });
  };
  return (
    <ActSheet
      {...state}
      words={{ title: words.unbindTitle, send: words.unbindSend }}
      look="danger"
      onClose={onClose}
      onSend={send}
    >
      <View className="sm c-2">{words.unbindText}</View>
      <ChipGroup
        label={words.unbindTitle}
        options={unbindReason.options.map((value) => ({ value, words: words.reasons[value] }))}
        chosen={reason === undefined ? [] : [reason]}
        onTap={setReason}
      />
      {item.holders.length < 2 ? null : (
        <ChipGroup
          label={words.giveBack}
          several
          options={[{ value: 'back', words: words.giveBack }]}
          chosen={back ? ['back'] : []}
          onTap={() => setBack(!back)}
        />
      )}
    </ActSheet>
  );
}
