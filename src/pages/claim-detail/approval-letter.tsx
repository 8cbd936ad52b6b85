import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ClaimDetail } from '../../../contracts/claim';
import type { ClaimState } from '../../../contracts/claim-state';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Clauses } from '../../components/clauses';
import { calendarDay, money } from '../../shared/format';
import { letters as words } from '../../shared/words/letters';
import { remedyWords } from '../../shared/words/rights';
import './approval-letter.scss';

type Approval = NonNullable<ClaimDetail['decision']>;

const stages: Partial<Record<ClaimState, string>> = words.now;

/** Whether anything is sent at all. */
const isCarried = ({ way }: Approval): boolean => way !== 'visit' && way !== 'shop';

const decidedBy = ({ person, cosigner }: Approval): string => {
  if (person === undefined) return words.automatic;
  return cosigner === undefined ? words.by(person) : words.withCosigner(person, cosigner);
};

/** What the customer pays or gets back: the figure that is looked for first. */
function Sum({ letter }: { letter: Approval }) {
  const [cap, figure] =
    letter.refundFen === undefined
      ? [words.pay, letter.payer === 'store' ? words.free : words.quote]
      : [words.refund, money(letter.refundFen)];
  return (
    <View className="letter-sum">
      <View className="cap">{cap}</View>
      <View className="num-m nw">{figure}</View>
    </View>
  );
}

const workLines = ({ work }: ClaimDetail): readonly string[] => [
  ...(work?.partsOn === undefined ? [] : [words.parts(calendarDay(work.partsOn))]),
  ...(work?.refundFen === undefined ? [] : [words.refunding(money(work.refundFen))]),
  ...(work?.newSerial === undefined
    ? []
    : [
        work.oldSerial === undefined
          ? words.newSerial(work.newSerial)
          : words.serials(work.oldSerial, work.newSerial),
      ]),
];

/** 审核结论: what was approved, who pays, by which rule, what comes next. */
export function ApprovalLetter({ claim, letter }: { claim: ClaimDetail; letter: Approval }) {
  const next = claim.state === 'approved' ? words.nextOf[letter.way] : stages[claim.state];
  const lines = [
    ...(letter.payer === 'customer' ? [words.quoteNote] : []),
    ...(isCarried(letter) ? [words.freight[letter.freight]] : []),
    ...(letter.compensationFen === undefined ? [] : [words.besides(money(letter.compensationFen))]),
  ];
  return (
    <Card className="col g3">
      <View className="row row-top">
        <View className="grow">
          <View className="cap">{words.approved}</View>
          <View className="h1">{remedyWords[letter.remedy]}</View>
        </View>
        <Sum letter={letter} />
      </View>
      {lines.length === 0 ? null : <View className="sm c-2">{lines.join(' · ')}</View>}
      {letter.words === undefined ? null : <View>{letter.words}</View>}
      <View className="sm c-2">{words.ground[letter.ground]}</View>
      {letter.reason === undefined ? null : <Clauses rules={[letter.reason]} />}
      {letter.reason?.verified === false ? <View className="cap">{words.wasUnverified}</View> : null}
      {next === undefined ? null : (
        <Card look="well" className="col g1">
          <View className="sm b">{words.next}</View>
          <View className="sm">{next}</View>
          {workLines(claim).map((line) => (
            <View key={line} className="sm num">
              {line}
            </View>
          ))}
        </Card>
      )}
      {letter.way === 'visit' ? null : (
        <Button
          look="soft"
          icon="box"
          onTap={() => void navigateTo({ url: `/service/way/index?id=${claim.id}` })}
        >
          {words.hand}
        </Button>
      )}
      <View className="cap">{decidedBy(letter)}</View>
    </Card>
  );
}
