import { View } from '@tarojs/components';
import type { Custody } from '../../../contracts/custody';
import { Segmented } from '../../components/segmented';
import { staffIntake as words } from '../../shared/words/staff-intake';
import { CustodyChips } from '../custody-chips';

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
      {custody === undefined ? null : <CustodyChips custody={custody} onChange={onChange} />}
    </View>
  );
}
