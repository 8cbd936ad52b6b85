import { View } from '@tarojs/components';
import { Badge } from '../../components/badge';

/** What can be had, and its day as a mark beside it, which wraps below in large letters. */
export function DatedTitle({ date, children }: { date: string | undefined; children: string }) {
  return (
    <View className="row row-tight row-wrap">
      <View>{children}</View>
      {date === undefined ? null : <Badge>{date}</Badge>}
    </View>
  );
}
