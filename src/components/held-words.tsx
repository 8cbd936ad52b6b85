import { View } from '@tarojs/components';
import { useState } from 'react';
import { parts } from '../shared/words/parts';
import { Button } from './button';

interface HeldWordsProps {
  /** WeChat did not let them pass yet. */
  readonly held: boolean;
  readonly children: string;
}

/** What somebody else wrote; folded away until opened on purpose where WeChat did not let it pass. */
export function HeldWords({ held, children }: HeldWordsProps) {
  const [opened, setOpened] = useState(false);
  if (!held) return <View>{children}</View>;
  if (!opened)
    return (
      <Button look="line" size="s" icon="eye" onTap={() => setOpened(true)}>
        {parts.held.fold}
      </Button>
    );
  return (
    <View className="col g1">
      <View className="cap">{parts.held.open}</View>
      <View>{children}</View>
    </View>
  );
}
