import { View } from '@tarojs/components';
import { makePhoneCall, setClipboardData } from '@tarojs/taro';
import type { Contact } from '../../../contracts/contact';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { staffClaim as words } from '../../shared/words/staff-claim';

/** Whole, for those who have to call and to go there; one tap each. */
export function CustomerContact({ contact }: { contact: Contact }) {
  const place = `${contact.district} ${contact.address}`;
  return (
    <View className="sec">
      <View className="h2">{words.contact}</View>
      <Card look="flush">
        <Cell
          icon="phone"
          title={contact.name}
          note={contact.phone}
          onTap={() => void makePhoneCall({ phoneNumber: contact.phone })}
        />
        <Cell
          icon="pin"
          title={place}
          note={words.copyAddress}
          onTap={() => void setClipboardData({ data: place })}
        />
      </Card>
    </View>
  );
}
