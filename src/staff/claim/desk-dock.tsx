import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import type { StaffAct } from '../../../contracts/staff-act';
import type { StaffClaim } from '../../../contracts/review';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Sheet } from '../../components/sheet';
import { remedyWords } from '../../shared/words/rights';
import { actWords, staffActs } from '../../shared/words/staff-acts';
import { ApproveSheet } from './acts/approve-sheet';
import { AskSheet } from './acts/ask-sheet';
import { CosignSheet } from './acts/cosign-sheet';
import { EndSheet } from './acts/end-sheet';
import { GiveBackSheet } from './acts/give-back-sheet';
import { GuideSheet } from './acts/guide-sheet';
import { QualitySheet } from './acts/quality-sheet';
import { ReassignSheet } from './acts/reassign-sheet';
import { RejectSheet } from './acts/reject-sheet';
import type { SheetProps } from './acts/sheet-props';
import { StepSheet } from './acts/step-sheet';
import { UrgentSheet } from './acts/urgent-sheet';
import { ExchangeSheet, ReplacementSheet } from './goods/exchange-sheets';
import { HandOutSheet, ShipBackSheet } from './goods/going-sheets';
import { InspectSheet } from './goods/inspect-sheet';
import { CheckInSheet, ParcelSheet } from './goods/receive-sheet';
import { PaySheet, RefundSheet } from './goods/refund-sheets';
import { TakeIt } from './take-it';

/** A time is chosen on the page where customers choose it. */
const pages = { 'book-for-customer': 'book', 'book-slot-for-customer': 'slot' } as const;
type Paged = keyof typeof pages;
const isPaged = (act: StaffAct): act is Paged => act in pages;

/** What has a sheet of its own. */
type Sheeted = Exclude<StaffAct, 'begin-review' | Paged>;

const sheets: Readonly<Record<Sheeted, (props: SheetProps) => React.ReactNode>> = {
  'reassign-claim': ReassignSheet,
  'ask-info': AskSheet,
  'guide-customer': GuideSheet,
  'approve-claim': ApproveSheet,
  'reject-claim': RejectSheet,
  'cosign-approval': CosignSheet,
  'cosign-rejection': CosignSheet,
  'mark-urgent': UrgentSheet,
  'cancel-for-customer': GiveBackSheet,
  'flag-major-quality': QualitySheet,
  'record-step': StepSheet,
  'check-in': CheckInSheet,
  'receive-parcel': ParcelSheet,
  'hand-out': HandOutSheet,
  'ship-back': ShipBackSheet,
  'inspect-goods': InspectSheet,
  'begin-refund': RefundSheet,
  'pay-refund': PaySheet,
  'begin-exchange': ExchangeSheet,
  'hand-replacement': ReplacementSheet,
  'force-close': EndSheet,
};
/** The first of these that is possible is the one big button. */
const first: readonly Sheeted[] = [
  'cosign-rejection',
  'cosign-approval',
  'hand-out',
  'ship-back',
  'inspect-goods',
  'begin-refund',
  'pay-refund',
  'begin-exchange',
  'hand-replacement',
  'record-step',
  'receive-parcel',
  'check-in',
  'approve-claim',
];
/** These stand beside it; everything else lies behind "more". */
const beside: readonly Sheeted[] = ['ask-info', 'guide-customer'];

/** What can be done about a claim, the likeliest under the thumb. */
export function DeskDock({ claim }: { claim: StaffClaim }) {
  const [open, setOpen] = useState<Sheeted | 'more'>();
  const close = () => setOpen(undefined);
  if (claim.acts.includes('begin-review')) return <TakeIt storeId={claim.storeId} claim={claim} />;
  const may = claim.acts.filter((act): act is Sheeted => act !== 'begin-review' && !isPaged(act));
  const main = first.find((act) => may.includes(act));
  const near = beside.filter((act) => may.includes(act));
  const rest = may.filter((act) => act !== main && !near.includes(act));
  const due = claim.judgement.entitlements[0];
  const SheetOf = open === undefined || open === 'more' ? undefined : sheets[open];
  const books = claim.acts.filter(isPaged);
  if (may.length === 0 && books.length === 0) return <TakeIt storeId={claim.storeId} claim={claim} />;
  return (
    <>
      {main === undefined ? null : (
        <Button size="xl" onTap={() => setOpen(main)}>
          {main === 'approve-claim' && due
            ? staffActs.approve.sendAs(remedyWords[due.remedy])
            : actWords[main]}
        </Button>
      )}
      <View className="row row-tight">
        {near.map((act) => (
          <Button key={act} look="line" className="grow" onTap={() => setOpen(act)}>
            {actWords[act]}
          </Button>
        ))}
        {books.map((act) => (
          <Button
            key={act}
            look="line"
            className="grow"
            onTap={() =>
              void navigateTo({
                url: `/service/${pages[act]}/index?storeId=${claim.storeId}&id=${claim.id}`,
              })
            }
          >
            {actWords[act]}
          </Button>
        ))}
        {rest.length === 0 ? null : (
          <Button look="line" className="grow" icon="dots" onTap={() => setOpen('more')}>
            {staffActs.more}
          </Button>
        )}
      </View>
      {open === 'more' ? (
        <Sheet open title={staffActs.moreTitle} onClose={close}>
          <Card look="flush">
            {rest.map((act) => (
              <Cell key={act} title={actWords[act]} onTap={() => setOpen(act)} />
            ))}
          </Card>
        </Sheet>
      ) : null}
      {SheetOf === undefined ? null : <SheetOf claim={claim} onClose={close} />}
    </>
  );
}
