import { View } from '@tarojs/components';
import { useState } from 'react';
import type { LaneAct, LaneDetail } from '../../../contracts/complaint-lane';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Sheet } from '../../components/sheet';
import { lane as words } from '../../shared/words/complaint-lane';
import { CallButton } from '../calls/call-button';
import { LaneSheet } from './lane-sheet';

/** The first of these that is possible is the one big button. */
const first: readonly LaneAct[] = [
  'acknowledge',
  'propose',
  'resolve',
  'tell-back',
  'close',
  'answer',
  'audit',
];

/** What can be done about a complaint; the call beside it. */
export function LaneDock({ complaint }: { complaint: LaneDetail }) {
  const [open, setOpen] = useState<LaneAct | 'more'>();
  const close = () => setOpen(undefined);
  const main = first.find((act) => complaint.acts.includes(act));
  const rest = complaint.acts.filter((act) => act !== main);
  const about = { complaintId: complaint.id };
  return (
    <>
      <View className="row row-tight">
        {main === undefined ? null : (
          <Button className="grow" onTap={() => setOpen(main)}>
            {words.acts[main]}
          </Button>
        )}
        {complaint.callable ? <CallButton storeId={complaint.storeId} about={about} /> : null}
        {rest.length === 0 ? null : (
          <Button look="line" icon="dots" onTap={() => setOpen('more')}>
            {words.others}
          </Button>
        )}
      </View>
      {open === 'more' ? (
        <Sheet open title={words.moreTitle} onClose={close}>
          <Card look="flush">
            {rest.map((act) => (
              <Cell key={act} title={words.acts[act]} onTap={() => setOpen(act)} />
            ))}
          </Card>
        </Sheet>
      ) : null}
      {open === undefined || open === 'more' ? null : (
        <LaneSheet complaint={complaint} act={open} onClose={close} />
      )}
    </>
  );
}
