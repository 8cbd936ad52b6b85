import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { ShownSoldItem } from '../../../contracts/sale';
import { search } from '../../../contracts/search';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { IconButton } from '../../components/icon-button';
import { canScan, scanCode } from '../../shared/scan/scan-code';
import { call } from '../../shared/cloud/call';
import { calendarDay } from '../../shared/format';
import { staffIntake as words } from '../../shared/words/staff-intake';
import { useAttempt } from '../use-attempt';

interface FindItemProps {
  readonly storeId: string;
  readonly onFound: (item: ShownSoldItem) => void;
  /** Nothing of the store's: what was looked for may be a serial. */
  readonly onNone: (text: string) => void;
}

/** By serial, telephone or name: what the shop sold comes with one tap. */
export function FindItem({ storeId, onFound, onNone }: FindItemProps) {
  const typed = useRef('');
  const [items, setItems] = useState<readonly ShownSoldItem[]>();
  const { busy, failed, attempt } = useAttempt();
  const find = (text: string) => {
    if (text.trim() === '') return;
    void attempt(async () => {
      const found = await call(search, { storeId, text });
      setItems(found.items);
      if (found.items.length === 0) onNone(text);
    });
  };
  const scan = async (): Promise<void> => {
    const serial = await scanCode();
    if (serial !== undefined) find(serial);
  };
  return (
    <>
      <Field
        label={words.find}
        maxLength={40}
        onInput={(text) => void (typed.current = text)}
        side={
          canScan ? <IconButton name="scan" label={words.findButton} onTap={() => void scan()} /> : undefined
        }
      />
      <Button look="soft" size="s" icon="search" busy={busy} onTap={() => find(typed.current)}>
        {words.findButton}
      </Button>
      <FailureNotice failure={failed} />
      {items === undefined ? null : items.length === 0 ? (
        <View className="sm c-2">{words.notFound}</View>
      ) : (
        <Card look="flush">
          {items.map((item) => (
            <Cell
              key={item.id}
              icon={categoryIcon[item.category]}
              title={item.name}
              note={`${item.serial ?? item.model} · ${calendarDay(item.soldOn)}`}
              onTap={() => onFound(item)}
            />
          ))}
        </Card>
      )}
    </>
  );
}
