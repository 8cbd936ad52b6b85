import { View } from '@tarojs/components';
import { makePhoneCall } from '@tarojs/taro';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { letters as words } from '../../shared/words/letters';

/** The consumers' hotline, the same number everywhere in mainland China. */
const hotline = '12315';

/** Whoever does not agree with the shop goes on here: no dead ends. */
export function OtherWays({ phone }: { phone: string | undefined }) {
  return (
    <View className="sec">
      <View className="h2">{words.others}</View>
      <Card look="flush">
        {phone === undefined ? null : (
          <Cell
            icon="phone"
            title={words.call(phone)}
            onTap={() => void makePhoneCall({ phoneNumber: phone })}
          />
        )}
        <Cell
          icon="shield"
          title={words.association}
          note={words.associationNote}
          onTap={() => void makePhoneCall({ phoneNumber: hotline })}
        />
      </Card>
    </View>
  );
}
