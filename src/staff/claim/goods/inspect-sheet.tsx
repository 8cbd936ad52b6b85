import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { inspectGoods } from '../../../../contracts/goods';
import { Field } from '../../../components/field';
import { Segmented } from '../../../components/segmented';
import { staffIntake } from '../../../shared/words/staff-intake';
import { staffGoods } from '../../../shared/words/staff-goods';
import { TakenPhotos } from '../../taken-photos';
import { useStaffUploads } from '../../use-staff-uploads';
import { ActSheet } from '../acts/act-sheet';
import type { SheetProps } from '../acts/sheet-props';
import { seenOf, useStaffAct } from '../use-staff-act';

const words = staffGoods.inspect;

/** What came back, held against what was said of it. */
export function InspectSheet({ claim, onClose }: SheetProps) {
  const [verdict, setVerdict] = useState<'as-described' | 'differs'>('as-described');
  const said = useRef('');
  const uploads = useStaffUploads(claim.storeId, () => ({ claimId: claim.id }), 'product');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const send = () => {
    const note = said.current.trim();
    if (note === '') return refuse(words.wordsMissing);
    if (uploads.arrived.length === 0) return refuse(words.photosMissing);
    return act(inspectGoods, { ...seenOf(claim), verdict, words: note, photos: uploads.arrived });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <Segmented
        label={words.verdict}
        options={[
          { value: 'as-described', words: words.same },
          { value: 'differs', words: words.differs },
        ]}
        chosen={verdict}
        onTap={setVerdict}
      />
      <Field label={words.words} kind="area" maxLength={300} onInput={(text) => void (said.current = text)} />
      <View className="b">{staffGoods.receive.photos}</View>
      <TakenPhotos uploads={uploads} add={staffIntake.photo} />
    </ActSheet>
  );
}
