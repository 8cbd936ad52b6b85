import { View } from '@tarojs/components';
import { switchTab } from '@tarojs/taro';
import { useState } from 'react';
import { bindByPhone } from '../../../contracts/binding';
import { listProducts } from '../../../contracts/product';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { PhoneNumberButton } from '../../shared/phone-number/phone-number-button';
import { binding as words } from '../../shared/words/binding';

/** What was sold to the number that WeChat has verified; a typed number would bind nothing. */
export function ByPhone() {
  const [found, setFound] = useState<number>();
  const [isRefused, setRefused] = useState(false);
  const { busy, failure, send } = useSending();
  const ask = async (phoneCode: string | undefined) => {
    setRefused(phoneCode === undefined);
    if (phoneCode === undefined) return;
    const answer = await send(() => call(bindByPhone, { phoneCode }));
    if (answer === undefined) return;
    setFound(answer.products.length);
    await askAgain(listProducts);
  };
  return (
    <View className="sec">
      <View className="h2">{words.phone}</View>
      <Card className="col g3">
        <View className="sm c-2">{words.phoneText}</View>
        <PhoneNumberButton busy={busy} onCode={(code) => void ask(code)}>
          {busy ? words.phoneBusy : words.phoneAct}
        </PhoneNumberButton>
        <FailureNotice failure={failure} />
        {isRefused ? <Notice tone="todo">{words.phoneRefused}</Notice> : null}
        {found === undefined ? null : (
          <Notice tone={found === 0 ? 'info' : 'ok'}>
            {found === 0 ? words.nothing : words.found(found)}
          </Notice>
        )}
        {found ? (
          <Button look="line" onTap={() => void switchTab({ url: '/pages/products/index' })}>
            {words.products}
          </Button>
        ) : null}
      </Card>
    </View>
  );
}
