import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './cell.scss';

interface CellProps {
  readonly icon?: IconName;
  /** In the place of an icon, such as a face. */
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** At the right: a value, a badge. */
  readonly side?: ReactNode;
  /** With it the row leads somewhere and shows so. */
  readonly onTap?: () => void;
}

/** A row of a flush card. */
export function Cell({ icon, lead, title, note, side, onTap }: CellProps) {
  const act = onTap === undefined ? {} : { onClick: onTap, hoverClass: 'press', ...aria({ role: 'button' }) };
  return (
    <View className="cell" {...act}>
      {icon === undefined ? null : (
        <View className="cell-ic">
          <Icon name={icon} />
        </View>
      )}
      {lead}
      <View className="grow">
        <View className="cell-t">{title}</View>
        {note === undefined ? null : <View className="cap">{note}</View>}
      </View>
      {side === undefined ? null : <View className="cell-side">{side}</View>}
      {onTap === undefined ? null : (
        <View className="c-3">
          <Icon name="right" />
        </View>
      )}
    </View>
  );
}
