import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import { Icon } from './icon';
import './sheet.scss';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Rises over the page for one question; the page behind stays where it was. */
export function Sheet({ open, title, foot, children, onClose }: SheetProps) {
  if (!open) return null;
  return (
    <View className="over" {...aria({ role: 'dialog', label: title, modal: true })}>
      <View className="scrim" catchMove onClick={onClose} />
      <View className="sheet">
        <View className="sheet-grip" />
        <View className="sheet-head">
          <View className="h2">{title}</View>
          <View className="sheet-x" onClick={onClose} {...aria({ role: 'button', label: parts.close })}>
            <Icon name="x" />
          </View>
        </View>
        <ScrollView className="sheet-body" scrollY>
          <View className="col g4 sheet-in">{children}</View>
        </ScrollView>
        {foot === undefined ? null : <View className="sheet-foot">{foot}</View>}
      </View>
    </View>
  );
}
