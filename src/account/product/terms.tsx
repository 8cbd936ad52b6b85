import { View } from '@tarojs/components';
import { type ProductFile, confirmTerms, getProduct } from '../../../contracts/product-file';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { call } from '../../shared/cloud/call';
import { learn } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { moment } from '../../shared/format';
import { productFile as words } from '../../shared/words/product-file';
import { wayWords } from '../../shared/words/ways';

type Voucher = NonNullable<ProductFile['voucher']>;

/** A promise of no days is none. */
const days = (count: number, said: (days: number) => string): readonly string[] =>
  count === 0 ? [] : [said(count)];

const linesOf = ({ terms, guaranteeMonths }: Voucher): readonly string[] => [
  words.months(guaranteeMonths),
  ...days(terms.returnDays, words.returnDays),
  ...days(terms.exchangeDays, words.exchangeDays),
  ...days(terms.noReasonDays, words.noReasonDays),
  words.ways(terms.ways.map((way) => wayWords[way]).join('、')),
];

/** 售后承诺: what the shop promised with it; both sides hold to it once the buyer confirmed. */
export function Terms({ file, voucher }: { file: ProductFile; voucher: Voucher }) {
  const { busy, failure, send } = useSending();
  const confirm = () =>
    send(async () =>
      learn(getProduct, { productId: file.id }, await call(confirmTerms, { productId: file.id })),
    );
  return (
    <View className="sec">
      <View className="h2">{words.terms}</View>
      <Card className="col g3">
        <View className="col g1">
          {linesOf(voucher).map((line) => (
            <View key={line}>{`· ${line}`}</View>
          ))}
        </View>
        <FailureNotice failure={failure} />
        {voucher.customerAt === undefined ? (
          <>
            <View className="cap">{words.confirmNote}</View>
            <Button look="todo" busy={busy} onTap={() => void confirm()}>
              {busy ? words.confirming : words.confirm}
            </Button>
          </>
        ) : (
          <View className="cap">{words.valid(moment(voucher.customerAt))}</View>
        )}
      </Card>
    </View>
  );
}
