import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { claimDetail as words } from '../../shared/words/claim-detail';

/** Whom the shop calls and where it goes, masked. */
export function ClaimContact({ contact }: { contact: ClaimDetail['contact'] }) {
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.contact}</View>
        <View className="cap">{words.contactNote}</View>
      </View>
      <Card look="flush">
        <Cell icon="user" title={contact.name} side={<View className="num">{contact.phone}</View>} />
        <Cell icon="pin" title={contact.district} note={contact.address} />
      </Card>
    </View>
  );
}
