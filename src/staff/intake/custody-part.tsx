import { View } from '@tarojs/components';
import type { Custody } from '../../../contracts/intake';
import { custody as custodyShape } from '../../../contracts/intake';
import { ChipGroup } from '../../components/chip-group';
import { Segmented } from '../../components/segmented';
import { staffIntake as words } from '../../shared/words/staff-intake';
import { toggled } from '../claim/acts/toggle';

const { accessories, marks } = custodyShape.shape;

interface CustodyPartProps {
  readonly custody: Custody | undefined;
  readonly onChange: (custody: Custody | undefined) => void;
}

/** What stays here and how it looked: what the slip will say. */
export function CustodyPart({ custody, onChange }: CustodyPartProps) {
  return (
    <View className="sec">
      <View className="h2">{words.custodyAsk}</View>
      <Segmented
        label={words.custodyAsk}
        options={[
          { value: 'no', words: words.custodyNo },
          { value: 'yes', words: words.custodyYes },
        ]}
        chosen={custody === undefined ? 'no' : 'yes'}
        onTap={(value) => onChange(value === 'yes' ? { accessories: [], marks: [] } : undefined)}
      />
      {custody === undefined ? null : (
        <>
          <View className="b">{words.accessories}</View>
          <ChipGroup
            label={words.accessories}
            several
            options={accessories.element.options.map((value) => ({ value, words: words.accessory[value] }))}
            chosen={custody.accessories}
            onTap={(one) => onChange({ ...custody, accessories: toggled(custody.accessories, one) })}
          />
          <View className="b">{words.marks}</View>
          <ChipGroup
            label={words.marks}
            several
            options={marks.element.options.map((value) => ({ value, words: words.mark[value] }))}
            chosen={custody.marks}
            onTap={(one) => onChange({ ...custody, marks: toggled(custody.marks, one) })}
          />
        </>
      )}
    </View>
  );
}
