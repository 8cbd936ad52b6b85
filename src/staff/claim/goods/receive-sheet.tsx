import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { checkIn, receiveParcel } from '../../../../contracts/goods-desk';
import { counterCode } from '../../../../contracts/handling';
import type { Custody } from '../../../../contracts/custody';
import { Field } from '../../../components/field';
import { staffIntake } from '../../../shared/words/staff-intake';
import { staffGoods } from '../../../shared/words/staff-goods';
import { CustodyChips } from '../../custody-chips';
import { TakenPhotos } from '../../taken-photos';
import { useStaffUploads } from '../../use-staff-uploads';
import { ActSheet } from '../acts/act-sheet';
import type { SheetProps } from '../acts/sheet-props';
import { seenOf, useStaffAct } from '../use-staff-act';

const words = staffGoods.receive;

function ReceiveSheet({ claim, onClose, parcel }: SheetProps & { readonly parcel: boolean }) {
  const [custody, setCustody] = useState<Custody>({ accessories: [], marks: [] });
  const typed = useRef({ words: '', code: '' });
  const uploads = useStaffUploads(claim.storeId, () => ({ claimId: claim.id }), 'product');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);

  const send = () => {
    const note = typed.current.words.trim();
    const code = typed.current.code.trim();
    const photos = uploads.arrived;
    if (parcel && photos.length === 0) return refuse(words.photosMissing);
    if (code !== '' && !counterCode.safeParse(code).success) return refuse(words.codeHint);
    const came = { ...seenOf(claim), custody, photos, ...(note === '' ? {} : { words: note }) };
    return parcel ? act(receiveParcel, came) : act(checkIn, { ...came, ...(code === '' ? {} : { code }) });
  };
  return (
    <ActSheet
      {...state}
      words={{ ...words, title: parcel ? words.parcel : words.counter }}
      onClose={onClose}
      onSend={send}
    >
      {parcel ? null : (
        <Field
          label={words.code}
          hint={words.codeHint}
          kind="phone"
          maxLength={6}
          onInput={(text) => void (typed.current.code = text)}
        />
      )}
      <CustodyChips custody={custody} onChange={setCustody} />
      <Field
        label={words.words}
        hint={words.wordsHint}
        kind="area"
        maxLength={300}
        onInput={(text) => void (typed.current.words = text)}
      />
      <View className="b">{words.photos}</View>
      <TakenPhotos uploads={uploads} add={staffIntake.photo} />
    </ActSheet>
  );
}

/** Goods that are brought to the counter. */
export function CheckInSheet(sheet: SheetProps) {
  return <ReceiveSheet {...sheet} parcel={false} />;
}

/** Goods that came by courier. */
export function ParcelSheet(sheet: SheetProps) {
  return <ReceiveSheet {...sheet} parcel />;
}
