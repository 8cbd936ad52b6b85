import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { Segmented } from '../../components/segmented';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { type ScreenState, StateView } from '../../components/state-view';
import { gallery as words } from '../../shared/words/gallery';

const nothing = () => undefined;
const five = ['loading', 'empty', 'error', 'offline', 'content'] as const;
const shown: Readonly<Record<(typeof five)[number], ScreenState>> = {
  loading: { is: 'loading' },
  empty: { is: 'empty' },
  error: { is: 'error', requestId: '7F3A-21C8' },
  offline: { is: 'offline' },
  content: { is: 'content', since: '13:41' },
};

/** Notices, the sheet, the five states of a screen. */
export function StateParts() {
  const [state, setState] = useState<(typeof five)[number]>('error');
  const [open, setOpen] = useState(false);
  return (
    <>
      <View className="cap">{words.notices}</View>
      <Notice>{words.info}</Notice>
      <Notice tone="todo" icon="offline">
        {words.offline}
      </Notice>
      <Notice tone="alert">{words.gas}</Notice>
      <Notice tone="ok">{words.ok}</Notice>
      <Button look="line" onTap={() => setOpen(true)}>
        {words.sheet}
      </Button>
      <Sheet
        open={open}
        title={words.sheet}
        onClose={() => setOpen(false)}
        foot={<Button onTap={() => setOpen(false)}>{words.submit}</Button>}
      >
        {words.sheetText}
      </Sheet>
      <View className="cap">{words.five}</View>
      <Segmented
        label={words.five}
        chosen={state}
        onTap={setState}
        options={five.map((value) => ({ value, words: words.fiveNames[value] }))}
      />
      <StateView
        state={shown[state]}
        loading={<Skeleton lead="tag" rows={2} />}
        empty={<Empty art="tag" title={words.fiveNames.empty} text={words.info} />}
        phone="0571-88001234"
        onRetry={nothing}
      >
        {words.content}
      </StateView>
    </>
  );
}
