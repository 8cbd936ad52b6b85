import { View } from '@tarojs/components';
import type { CallsNow } from '../../../contracts/call';
import { clock, moment } from '../../shared/format';
import { wishesWords } from '../../shared/words/complaint';
import { calls as words, hindranceWords } from '../../shared/words/complaint-lane';

/** Whether one may call now, and if not, why and from when on. */
export const saidOf = ({ hindrance, from, until, leftToday }: CallsNow): string =>
  hindrance === undefined
    ? words.leftToday(leftToday, until === undefined ? '' : clock(until))
    : words.off(hindranceWords[hindrance], from === undefined ? undefined : moment(from));

/** The same with the hours that the customer likes. */
export function CallsLeft({ now }: { now: CallsNow }) {
  return (
    <View className="col g1">
      <View className={now.hindrance === undefined ? 'sm c-2' : 'sm c-todo'}>{saidOf(now)}</View>
      {now.bands.length === 0 ? null : (
        <View className="cap">{words.bands(now.bands.map((band) => wishesWords.band[band]).join('、'))}</View>
      )}
    </View>
  );
}
