import { View } from '@tarojs/components';
import type { ClaimKind } from '../../../contracts/claim-form';
import type { Judgement } from '../../../contracts/rights';
import { shortDay } from '../../shared/format';
import { remedyWords, rightsWords as words } from '../../shared/words/rights';
import { kindWords } from '../../shared/words/ways';
import { BurdenOfProof, RightsCard } from './rights-card';
import { type Headline, headlineOf } from './rights-headline';
import { RightsLater } from './rights-later';
import { OtherRights, RightsDoubts } from './rights-more';
import './rights.scss';

/** The result first, in one line that a person at arm's length can read. */
function ResultLine({ headline: { is, main }, kind }: { headline: Headline; kind: ClaimKind }) {
  const remedy = main === undefined ? words.paid : remedyWords[main.remedy];
  const said = {
    asked: { lead: words.lead, result: remedy, text: undefined },
    maybe: { lead: words.plainLead, result: words.maybe(remedy), text: words.maybeText },
    person: { lead: words.plainLead, result: words.person, text: words.personText },
    other: { lead: words.notNow(kindWords[kind]), result: remedy, text: undefined },
    paid: { lead: words.plainLead, result: words.paid, text: words.paidText },
  }[is];
  return (
    <View className="col g1">
      <View className="sm c-2">{said.lead}</View>
      <View className="h1 rights-result">{said.result}</View>
      {said.text === undefined ? null : <View className="c-2">{said.text}</View>}
    </View>
  );
}

/** The packs that something on this page comes from. */
const citedPacks = ({ entitlements, reasons }: Judgement): string =>
  [
    ...new Set(
      [...entitlements, ...entitlements.flatMap(({ also }) => also), ...reasons].map(
        ({ packId, packVersion }) => `${packId} ${packVersion}`,
      ),
    ),
  ].join('、');

/** A judgement in plain words: what, by when, who pays, why; then what else, what later, what is in doubt. */
export function RightsFound({ judgement, kind }: { judgement: Judgement; kind: ClaimKind }) {
  const headline = headlineOf(judgement, kind);
  const { is, main } = headline;
  const packs = citedPacks(judgement);
  const isUnverified = [...judgement.entitlements, ...judgement.reasons].some(({ verified }) => !verified);
  return (
    <>
      <ResultLine headline={headline} kind={kind} />
      {main === undefined || is === 'maybe' ? (
        <BurdenOfProof judgement={judgement} />
      ) : (
        <RightsCard main={main} judgement={judgement} />
      )}
      <RightsDoubts judgement={judgement} isOpen={is === 'maybe' || is === 'person'} />
      <OtherRights others={headline.others} judgement={judgement} />
      <RightsLater judgement={judgement} kind={kind} />
      <View className="cap num">
        {isUnverified ? words.unverified : ''}
        {words.footer(packs, shortDay(judgement.judgedOn))}
      </View>
    </>
  );
}
