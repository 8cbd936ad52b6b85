import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import './skeleton.scss';

/** Loads shorter than this show nothing; a flash would be worse than waiting. */
const patience = 200;

/** The page's boxes without content. `lead` is the form of its first box. */
export function Skeleton({ lead = 'stub', rows = 3 }: { lead?: 'tag' | 'plate' | 'stub'; rows?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <View className="col g4" {...aria({ role: 'status', label: parts.loading, busy: true })}>
      {lead === 'stub' ? null : (
        <View className={`sk-lead sk-${lead}`}>
          <View className="sk sk-45" />
          <View className="sk sk-62 sk-big" />
          <View className="sk sk-75" />
        </View>
      )}
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className="card row sk-row">
          <View className="sk sk-sq" />
          <View className="grow col g2">
            <View className="sk sk-45" />
            <View className="sk sk-75" />
          </View>
        </View>
      ))}
    </View>
  );
}
