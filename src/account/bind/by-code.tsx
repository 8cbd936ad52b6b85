import { View } from '@tarojs/components';
import { navigateTo, switchTab } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { bindingCode, redeemBinding } from '../../../contracts/binding';
import { listClaims } from '../../../contracts/claim';
import { listProducts } from '../../../contracts/product';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { canScan, scanCode } from '../../shared/scan/scan-code';
import { binding as words } from '../../shared/words/binding';

type Bound = OutputOf<typeof redeemBinding>;

/** What became mine, and the way to it. */
function Got({ bound }: { bound: Bound }) {
  if ('claim' in bound) {
    const url = `/pages/claim-detail/index?id=${bound.claim.id}`;
    return (
      <>
        <Notice tone="ok">{words.boundClaim(bound.claim.number)}</Notice>
        <Button look="line" onTap={() => void navigateTo({ url })}>
          {words.claim}
        </Button>
      </>
    );
  }
  return (
    <>
      <Notice tone="ok">{words.boundItem(bound.product.name)}</Notice>
      <Button look="line" onTap={() => void switchTab({ url: '/pages/products/index' })}>
        {words.products}
      </Button>
    </>
  );
}

/** A code of the store, typed or scanned; it works once. */
export function ByCode() {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [bound, setBound] = useState<Bound>();
  const { busy, failure, send } = useSending();
  const redeem = async (written: string) => {
    const parsed = bindingCode.safeParse(written);
    setError(parsed.success ? undefined : words.codeWrong);
    if (!parsed.success) return;
    const answer = await send(() => call(redeemBinding, { code: parsed.data }));
    if (answer === undefined) return;
    setBound(answer);
    await Promise.all([askAgain(listProducts), askAgain(listClaims)]);
  };
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned !== undefined) await redeem(scanned);
  };
  return (
    <View className="sec">
      <View className="h2">{words.code}</View>
      <Card className="col g3">
        <View className="sm c-2">{words.codeText}</View>
        <Field
          label={words.codeLabel}
          placeholder={words.codePlaceholder}
          kind="code"
          maxLength={24}
          error={error}
          onInput={setTyped}
        />
        <View className="btns">
          {canScan ? (
            <Button look="line" icon="scan" onTap={() => void scan()}>
              {words.scan}
            </Button>
          ) : null}
          <Button look="soft" busy={busy} onTap={() => void redeem(typed)}>
            {busy ? words.codeBusy : words.codeAct}
          </Button>
        </View>
        <FailureNotice failure={failure} />
        {bound === undefined ? null : <Got bound={bound} />}
      </Card>
    </View>
  );
}
