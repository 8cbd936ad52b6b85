import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './empty.scss';

interface EmptyProps {
  /** `tag`: a blank tag on its hook; `plug`: a pulled plug. */
  readonly art: 'tag' | 'plug';
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A small drawing, a title, a sentence and what one can do. */
export function Empty({ art, title, text, children }: EmptyProps) {
  return (
    <View className="empty">
      {art === 'tag' ? (
        <View className="art">
          <View className="art-blank">
            <View className="art-eye" />
            <View className="art-l art-l1" />
            <View className="art-l art-l2" />
            <View className="art-l art-l3" />
          </View>
          <View className="art-hook" />
        </View>
      ) : (
        <View className="art">
          <View className="art-wire art-w1" />
          <View className="art-plug art-p1" />
          <View className="art-spark" />
          <View className="art-plug art-p2" />
          <View className="art-wire art-w2" />
        </View>
      )}
      <View className="h1">{title}</View>
      <View className="c-2">{text}</View>
      <View className="empty-acts">{children}</View>
    </View>
  );
}
