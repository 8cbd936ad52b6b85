import { View } from '@tarojs/components';
import { makePhoneCall } from '@tarojs/taro';
import type { Store } from '../../../contracts/store';
import { Card } from '../../components/card';
import { IconButton } from '../../components/icon-button';
import { timeOfDay } from '../../shared/time-of-day';
import { weekday } from './weekday';
import { me as words } from '../../shared/words/me';

const hoursOf = ({ hours }: Store): string => {
  const today = hours[weekday()];
  return today ? words.hoursToday(timeOfDay(today.opens), timeOfDay(today.closes)) : words.closedToday;
};

/** Mine first; where, until when, and one tap to call. */
export function StoreCards({ stores, mine }: { stores: readonly Store[]; mine: readonly string[] }) {
  const isMine = ({ id }: Store) => mine.includes(id);
  const sorted = [...stores.filter(isMine), ...stores.filter((store) => !isMine(store))];
  return (
    <View className="sec">
      <View className="h2">{words.stores}</View>
      {sorted.map((store) => (
        <Card key={store.id} className="row">
          <View className="grow">
            <View className="b">{store.name}</View>
            <View className="sm c-2">{store.address}</View>
            <View className="cap num">{`${hoursOf(store)} · ${store.phone}`}</View>
          </View>
          <IconButton
            name="phone"
            label={words.call(store.name)}
            onTap={() => void makePhoneCall({ phoneNumber: store.phone })}
          />
        </Card>
      ))}
    </View>
  );
}
