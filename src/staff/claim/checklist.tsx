import { View } from '@tarojs/components';
import type { Check, StaffClaim } from '../../../contracts/review';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { calendarDay } from '../../shared/format';
import { photoKindWords } from '../../shared/words/claims';
import { staffChecks as words } from '../../shared/words/staff-checks';

/** Whether it is fine, and what the record says. */
const said = (check: Check): { fine: boolean; note: string } => {
  switch (check.what) {
    case 'bought-here':
      return check.is === 'yes'
        ? { fine: true, note: words.boughtYes(check.soldOn === undefined ? '' : calendarDay(check.soldOn)) }
        : { fine: false, note: words.boughtUnknown };
    case 'same-serial':
      if (check.is === 'yes') return { fine: true, note: words.serialYes };
      return {
        fine: false,
        note: check.is === 'no' ? words.serialNo(check.sold ?? '') : words.serialUnknown,
      };
    case 'disclosed':
      return check.is === 'nothing'
        ? { fine: true, note: words.disclosedNothing }
        : { fine: false, note: words.disclosedLook(check.defects.join('、')) };
    case 'photos':
    default:
      return check.is === 'yes'
        ? { fine: true, note: words.photosYes }
        : {
            fine: false,
            note: words.photosMissing(check.missing.map((kind) => photoKindWords[kind]).join('、')),
          };
  }
};

/** What the sale record says about the claim, line by line. */
export function Checklist({ checks }: Pick<StaffClaim, 'checks'>) {
  if (checks.length === 0) return null;
  return (
    <View className="sec">
      <View className="h2">{words.title}</View>
      <Card look="flush">
        {checks.map((check) => {
          const { fine, note } = said(check);
          return (
            <Cell
              key={check.what}
              icon={fine ? 'check' : check.what === 'photos' ? 'camera' : 'alert'}
              title={words.names[check.what]}
              note={note}
            />
          );
        })}
      </Card>
    </View>
  );
}
