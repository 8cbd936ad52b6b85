import { View } from '@tarojs/components';
import { useState } from 'react';
import { leastWait, reportAbsent } from '../../../contracts/visit';
import { Segmented } from '../../components/segmented';
import { staffRoute } from '../../shared/words/staff-route';
import { ActSheet } from '../claim/acts/act-sheet';
import { useStaffUploads } from '../use-staff-uploads';
import { PhotoPart } from './photo-part';
import type { VisitSheetProps } from './sheets';
import { targetOf, useVisitAct } from './use-visit-act';

const words = staffRoute.absentSheet;
const waits = [leastWait, 20, 30, 45];

/** Nobody was at home: how long one waited, and a picture of the door. */
export function AbsentSheet({ on, visit, onClose }: VisitSheetProps) {
  const [waited, setWaited] = useState(leastWait);
  const uploads = useStaffUploads(on.storeId, () => ({ claimId: visit.claimId }), 'product');
  const { act, refuse, ...state } = useVisitAct(on, onClose);
  const send = () => {
    if (uploads.arrived.length < uploads.queue.length) return refuse(staffRoute.report.uploading);
    if (uploads.arrived.length === 0) return refuse(words.photosMissing);
    const proof = { waitedMinutes: waited, photos: [...uploads.arrived] };
    return act(reportAbsent, { ...targetOf(on, visit), ...proof });
  };
  return (
    <ActSheet {...state} words={words} onSend={send} onClose={onClose}>
      <View className="b">{words.waited}</View>
      <Segmented
        label={words.waited}
        options={waits.map((value) => ({ value, words: words.option(value) }))}
        chosen={waited}
        onTap={setWaited}
      />
      <PhotoPart title={words.photos} uploads={uploads} />
    </ActSheet>
  );
}
