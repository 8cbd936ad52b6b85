import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import './claim-tag.scss';

interface ClaimTagProps {
  readonly number: string;
  readonly state: string;
  /** Word, figure, word: 今天 14:20 到. */
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly note: string;
  /** Below the perforation: the person and what one can do. */
  readonly foot?: ReactNode;
  readonly onTap?: () => void;
}

/** The repair tag: at most one per screen, for what comes next. */
export function ClaimTag(tag: ClaimTagProps) {
  const act = tag.onTap === undefined ? {} : { onClick: tag.onTap, hoverClass: 'tag-press' };
  return (
    <View className="tag">
      <View {...act} {...aria({ role: tag.onTap ? 'button' : 'group' })}>
        <View className="tag-eye" />
        <View className="tag-top">
          <View className="tag-no">
            <View className="num">{tag.number}</View>
            <View>{tag.state}</View>
          </View>
          <View className="row row-base row-tight row-wrap tag-figure">
            <View className="h2">{tag.before}</View>
            <View className="num-xl">{tag.figure}</View>
            <View className="h2">{tag.after}</View>
          </View>
          <View className="tag-sub sm">{tag.note}</View>
        </View>
      </View>
      {tag.foot === undefined ? null : (
        <>
          <View className="tag-cut">
            <View className="tag-hole tag-left" />
            <View className="tag-hole tag-right" />
          </View>
          <View className="tag-foot">{tag.foot}</View>
        </>
      )}
    </View>
  );
}
