import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Badge } from './badge';
import { Bar } from './bar';
import { Icon, type IconName } from './icon';
import './plate.scss';

interface PlateProps {
  readonly icon: IconName;
  readonly name: string;
  /** A word beside the name, such as 二手. */
  readonly mark?: string | undefined;
  readonly model: string;
  readonly bought: string;
  /** The guarantee as it runs; without it the reason stands in `bought`. */
  readonly guarantee?:
    | {
        readonly words: string;
        readonly before: string;
        readonly days: number;
        readonly after: string;
        readonly percent: number;
        readonly ending: boolean;
      }
    | undefined;
  /** Below the bar: what was disclosed, what one can do. */
  readonly children?: ReactNode;
}

/** A product as its riveted name plate. */
export function Plate({ icon, name, mark, model, bought, guarantee, children }: PlateProps) {
  return (
    <View className="plate">
      <View className="rivet rivet-l" />
      <View className="rivet rivet-r" />
      <View className="row row-top">
        <View className="thumb thumb-l">
          <Icon name={icon} />
        </View>
        <View className="grow">
          <View className="row row-tight row-wrap">
            <View className="h2">{name}</View>
            {mark === undefined ? null : <Badge>{mark}</Badge>}
          </View>
          <View className="sm c-2 num">{model}</View>
          <View className="cap num">{bought}</View>
        </View>
      </View>
      {guarantee === undefined ? null : (
        <View className="col g1">
          <View className="row row-base row-tight row-wrap sm">
            <View>{guarantee.words}</View>
            <View className="push c-2 nw row row-base plate-left">
              {guarantee.before}
              <View className={`num-s ${guarantee.ending ? 'c-todo' : 'c-accent'}`}>{guarantee.days}</View>
              {guarantee.after}
            </View>
          </View>
          <Bar percent={guarantee.percent} tone={guarantee.ending ? 'todo' : 'shop'} />
        </View>
      )}
      {children}
    </View>
  );
}
