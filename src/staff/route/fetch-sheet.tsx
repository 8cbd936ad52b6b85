import { useRef, useState } from 'react';
import type { Custody } from '../../../contracts/custody';
import { checkIn } from '../../../contracts/goods-desk';
import { listVisits } from '../../../contracts/visit';
import { Field } from '../../components/field';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { staffGoods } from '../../shared/words/staff-goods';
import { staffRoute } from '../../shared/words/staff-route';
import { ActSheet } from '../claim/acts/act-sheet';
import { CustodyChips } from '../custody-chips';
import { useAttempt } from '../use-attempt';
import { useStaffUploads } from '../use-staff-uploads';
import { PhotoPart } from './photo-part';
import type { VisitSheetProps } from './sheets';

const words = staffRoute.fetchSheet;

/** What was fetched at the door: from here on it is in the shop's custody, and the visit is over. */
export function FetchSheet({ on, visit, onClose }: VisitSheetProps) {
  const [custody, setCustody] = useState<Custody>({ accessories: [], marks: [] });
  const typed = useRef('');
  const uploads = useStaffUploads(on.storeId, () => ({ claimId: visit.claimId }), 'product');
  const { attempt, refuse, ...state } = useAttempt();
  const send = () => {
    if (uploads.arrived.length < uploads.queue.length) return refuse(staffRoute.report.uploading);
    if (uploads.arrived.length === 0) return refuse(words.photosMissing);
    const note = typed.current.trim();
    void attempt(async () => {
      try {
        await call(checkIn, {
          storeId: on.storeId,
          claimId: visit.claimId,
          version: visit.version,
          custody,
          photos: [...uploads.arrived],
          ...(note === '' ? {} : { words: note }),
        });
        onClose();
      } finally {
        await askAgain(listVisits);
      }
    });
  };
  return (
    <ActSheet {...state} words={words} onSend={send} onClose={onClose}>
      <CustodyChips custody={custody} onChange={setCustody} />
      <Field
        label={staffGoods.receive.words}
        hint={staffGoods.receive.wordsHint}
        kind="area"
        maxLength={300}
        onInput={(text) => void (typed.current = text)}
      />
      <PhotoPart title={words.photos} uploads={uploads} />
    </ActSheet>
  );
}
