import { View } from '@tarojs/components';
import { redirectTo, setClipboardData } from '@tarojs/taro';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { complaint as words } from '../../shared/words/complaint';

/** In groups of four, as people read it out. */
const spoken = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');

/** The receipt, this once. */
export function ReceiptCard({ receipt }: { receipt: string }) {
  return (
    <>
      <Notice tone="todo">{words.receiptOnce}</Notice>
      <Card className="col g3">
        <View className="cap center">{words.receipt}</View>
        <View className="num-m center">{spoken(receipt)}</View>
        <Button icon="copy" onTap={() => void setClipboardData({ data: receipt })}>
          {words.copy}
        </Button>
        <Button look="line" icon="search" onTap={() => void redirectTo({ url: '/account/receipt/index' })}>
          {words.open}
        </Button>
      </Card>
      <View className="cap center">{words.receiptNote}</View>
    </>
  );
}
