import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './button.scss';
import './claim-stub.scss';

interface ClaimStubProps {
  /** The left edge says whose turn it is. */
  readonly turn?: 'you' | 'shop' | 'done' | 'alert' | 'idle';
  readonly icon?: IconName;
  readonly title: string;
  readonly note: string;
  /** At the right, such as a badge. */
  readonly side?: ReactNode;
  /** What a tap does, drawn as a button; the whole row takes the tap. */
  readonly act?: string;
  readonly onTap: () => void;
}

/** A claim in two lines. */
export function ClaimStub({ turn = 'shop', icon, title, note, side, act, onTap }: ClaimStubProps) {
  return (
    <View className={`stub stub-${turn}`} hoverClass="press" onClick={onTap} {...aria({ role: 'button' })}>
      {icon === undefined ? null : (
        <View className="thumb">
          <Icon name={icon} />
        </View>
      )}
      <View className="grow">
        <View className="b">{title}</View>
        <View className="cap">{note}</View>
      </View>
      {side}
      {act === undefined ? (
        <View className="c-3">
          <Icon name="right" />
        </View>
      ) : (
        <View className="btn btn-s btn-todo">{act}</View>
      )}
    </View>
  );
}
