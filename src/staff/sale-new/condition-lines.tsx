import { View } from '@tarojs/components';
import { Button } from '../../components/button';
import { staffSales } from '../../shared/words/staff-sales';
import { ConditionLine } from './condition-line';
import { type SheetLine, emptyLine } from './sale-form';

const words = staffSales.form;
/** As many as a condition sheet takes. */
const most = 12;

interface ConditionLinesProps {
  readonly storeId: string;
  readonly itemKey: string;
  readonly lines: readonly SheetLine[];
  readonly onChange: (change: (lines: readonly SheetLine[]) => readonly SheetLine[]) => void;
}

/** 成色单, line by line. */
export function ConditionLines({ storeId, itemKey, lines, onChange }: ConditionLinesProps) {
  return (
    <View className="sec">
      <View className="h2">{words.sheet}</View>
      {lines.map((line) => (
        <ConditionLine
          key={line.id}
          storeId={storeId}
          itemKey={itemKey}
          line={line}
          onChange={(more) =>
            onChange((all) => all.map((one) => (one.id === line.id ? { ...one, ...more } : one)))
          }
          onRemove={
            lines.length === 1 ? undefined : () => onChange((all) => all.filter(({ id }) => id !== line.id))
          }
        />
      ))}
      {lines.length >= most ? null : (
        <Button look="soft" icon="plus" onTap={() => onChange((all) => [...all, emptyLine()])}>
          {words.addLine}
        </Button>
      )}
    </View>
  );
}
