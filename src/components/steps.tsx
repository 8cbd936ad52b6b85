import { View } from '@tarojs/components';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import './steps.scss';

/** Where one is in a form of at most five steps; `at` counts from 0. */
export function Steps({ names, at }: { names: readonly string[]; at: number }) {
  const label = parts.step(at + 1, names.length, names[at] ?? '');
  return (
    <View className="steps" {...aria({ role: 'progressbar', label, now: at + 1, min: 1, max: names.length })}>
      {names.map((name, index) => (
        <View key={name} className={`step ${index < at ? 'is-done' : index === at ? 'is-on' : ''}`}>
          <View className="step-bar" />
          {name}
        </View>
      ))}
    </View>
  );
}
