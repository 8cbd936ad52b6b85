import { View } from '@tarojs/components';
import type { Contact } from '../../../contracts/contact';
import { Card } from '../../components/card';
import { maskPhone } from '../../shared/format';
import { me as words } from '../../shared/words/me';
import './who-i-am.scss';

/** The name and number of the last claim; nothing is asked of a person who filed none. */
export function WhoIAm({ contact }: { contact: Contact | undefined }) {
  return (
    <Card className="row">
      <View className="avatar">{contact?.name.slice(0, 1) ?? words.avatar}</View>
      <View className="grow">
        <View className="h2">{contact?.name ?? words.nobody}</View>
        <View className="cap num">
          {contact === undefined ? words.nobodyNote : `${maskPhone(contact.phone)} · ${contact.district}`}
        </View>
      </View>
    </Card>
  );
}
