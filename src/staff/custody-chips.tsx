import { View } from '@tarojs/components';
import { type Custody, custody as custodyShape } from '../../contracts/custody';
import { ChipGroup } from '../components/chip-group';
import { staffIntake as words } from '../shared/words/staff-intake';
import { toggled } from './claim/acts/toggle';

const { accessories, marks } = custodyShape.shape;

interface CustodyChipsProps {
  readonly custody: Custody;
  readonly onChange: (custody: Custody) => void;
}

/** What came with the goods and how they look. */
export function CustodyChips({ custody, onChange }: CustodyChipsProps) {
  return (
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
  );
}
