import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon } from './icon';
import './photo-grid.scss';

interface PhotoGridProps {
  readonly children?: ReactNode;
  /** The last tile, as long as more fit. */
  readonly add?: { readonly words: string; readonly onTap: () => void } | undefined;
}

/** Tiles, three in a row. */
export function PhotoGrid({ children, add }: PhotoGridProps) {
  return (
    <View className="tiles">
      {children}
      {add === undefined ? null : (
        <View
          className="tile tile-add"
          hoverClass="press"
          onClick={add.onTap}
          {...aria({ role: 'button', label: add.words })}
        >
          <View className="tile-add-in">
            <Icon name="camera" />
            <View>{add.words}</View>
          </View>
        </View>
      )}
    </View>
  );
}
