import { View } from '@tarojs/components';
import { purchaseChannel } from '../../../contracts/claim-form';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { calendarDay, today } from '../../shared/format';
import { channelWords, purchaseWords as words } from '../../shared/words/returning';
import { parts } from '../../shared/words/parts';
import { liveDraft } from './live-draft';
import { PickDay } from './pick-day';
import { Problem } from './problem';
import type { ProductField, ProductProblems } from './product-problems';
import { Question } from './question';

const years = ['0', '1', '2', '3', '5'] as const;
type Years = (typeof years)[number];
const isYears = (text: string): text is Years => years.some((each) => each === text);

/** From the newest state, not from what was drawn. */
const change = (purchase: Partial<ClaimDraft['purchase']>): void => {
  const now = liveDraft.get()?.draft.purchase;
  if (now !== undefined) liveDraft.change({ purchase: { ...now, ...purchase } });
};

/** The day where it is known, else about how many years. */
function When({
  purchase: { on, approxYears },
  problem,
}: {
  purchase: ClaimDraft['purchase'];
  problem?: string | undefined;
}) {
  const about = String(approxYears);
  return (
    <View className="sec" id="product-on">
      <View className="h2">{words.when}</View>
      <View className="sm c-2">{words.whenHint}</View>
      <PickDay
        words={on === '' ? words.pickDay : words.day(calendarDay(on))}
        value={on}
        end={today()}
        onPick={(day) => change({ on: day, approxYears: undefined })}
      />
      <ChipGroup
        label={words.when}
        options={years.map((value) => ({ value, words: words.years[value] }))}
        chosen={on === '' && isYears(about) ? [about] : []}
        onTap={(value) => change({ on: '', approxYears: Number(value) })}
      />
      <Problem words={problem} />
    </View>
  );
}

interface PurchaseQuestionsProps {
  readonly draft: ClaimDraft;
  readonly problems: ProductProblems;
  readonly onInput: (field: ProductField) => void;
  readonly onLeave: (field: ProductField) => void;
}

/** How it was bought: what decides on one's rights where the shop has no record of the sale. */
export function PurchaseQuestions({ draft, problems, onInput, onLeave }: PurchaseQuestionsProps) {
  const { purchase, kind } = draft;
  const { channel } = purchase;
  const isElsewhere = channel === 'elsewhere' && kind !== 'repair';
  return (
    <>
      <Question
        id="product-channel"
        title={words.question}
        options={purchaseChannel.options.map((value) => ({ value, words: channelWords[value] }))}
        chosen={channel === undefined ? [] : [channel]}
        problem={problems.channel}
        onTap={(value) => {
          change({ channel: value });
          onInput('channel');
        }}
      />
      {isElsewhere ? <Notice tone="todo">{words.elsewhere}</Notice> : null}
      {channel === undefined ? null : (
        <>
          <When purchase={purchase} problem={problems.on} />
          <Field
            id="product-voucherNumber"
            label={words.voucher}
            hint={parts.optional}
            placeholder={words.voucherPlaceholder}
            defaultValue={purchase.voucherNumber}
            kind="code"
            maxLength={40}
            error={problems.voucherNumber}
            onInput={(voucherNumber) => {
              change({ voucherNumber });
              onInput('voucherNumber');
            }}
            onLeave={() => onLeave('voucherNumber')}
          />
        </>
      )}
    </>
  );
}
