import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/action';
import type { importSoldItems } from '../../../contracts/sales-file';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { staffSales } from '../../shared/words/staff-sales';

const words = staffSales.file;

/** How many came in, or what has to be mended where. */
export function ImportResult({ result }: { result: OutputOf<typeof importSoldItems> }) {
  if (result.errors.length === 0)
    return (
      <Notice tone="ok">
        {words.done(result.added, result.known)}
        {result.inWork ? <View>{words.inWork}</View> : null}
      </Notice>
    );
  return (
    <View className="sec">
      <Notice tone="alert">{words.bad(result.errors.length)}</Notice>
      <Card className="col g1">
        {result.errors.map(({ row, column, code }) => (
          <View key={`${row}-${column ?? ''}-${code}`} className="sm num">
            {words.row(row, column && words.columnNames[column], words.errors[code])}
          </View>
        ))}
      </Card>
    </View>
  );
}
