import { View } from '@tarojs/components';
import { setClipboardData } from '@tarojs/taro';
import { useState } from 'react';
import { showContact } from '../../../contracts/access';
import type { InputOf } from '../../../contracts/action';
import type { Contact } from '../../../contracts/contact';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { call } from '../../shared/cloud/call';
import { contactReasons, contactReasonWords, staffContact as words } from '../../shared/words/staff-contact';
import { useAttempt } from '../use-attempt';

type Why = InputOf<typeof showContact>['why'];
interface CustomerContactProps {
  readonly storeId: string;
  readonly claimId: string;
  /** Masked. */
  readonly contact: Contact;
}

/** Masked until somebody says what for; then to copy with one tap. To call one asks below. */
export function CustomerContact({ storeId, claimId, contact }: CustomerContactProps) {
  const { failed, attempt } = useAttempt();
  const [opened, setOpened] = useState<Contact>();
  const open = (why: Why) =>
    void attempt(async () => setOpened((await call(showContact, { storeId, claimId, why })).contact));

  if (contact.name === '') return <Notice tone="info">{words.erased}</Notice>;
  const { name, phone, district, address } = opened ?? contact;
  const place = `${district} ${address}`;
  // The number is shown for a parcel's label only, where it counts as a call.
  const label = phone.includes('*') ? place : `${name} ${phone} ${place}`;
  const copy = opened && { onTap: () => void setClipboardData({ data: label }), note: words.copyAddress };
  return (
    <View className="sec">
      <View className="h2">{words.contact}</View>
      <Card look="flush">
        <Cell icon="phone" title={name} note={phone} />
        <Cell icon="pin" title={place} {...copy} />
      </Card>
      {opened === undefined ? (
        <>
          <View className="sm c-2">{words.why}</View>
          <ChipGroup
            label={words.why}
            options={contactReasons.map((value) => ({ value, words: contactReasonWords[value] }))}
            chosen={[]}
            onTap={open}
          />
        </>
      ) : null}
      <FailureNotice failure={failed} />
    </View>
  );
}
