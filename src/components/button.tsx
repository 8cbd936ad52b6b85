import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './button.scss';

interface ButtonProps {
  readonly look?: 'main' | 'line' | 'soft' | 'text' | 'todo' | 'danger';
  /** Minimum height: 44, 50 or 64. */
  readonly size?: 's' | 'm' | 'xl';
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** Read out instead of the words, where the words alone do not say enough. */
  readonly label?: string;
  readonly busy?: boolean;
  /** Why it cannot be pressed; printed below the words. Without it the button is on. */
  readonly why?: string | undefined;
  readonly className?: string;
  readonly onTap: () => void;
}

/** A verb with its result. Off only with a printed reason. */
export function Button({
  look = 'main',
  size = 'm',
  icon,
  children,
  label,
  busy = false,
  why,
  className = '',
  onTap,
}: ButtonProps) {
  const off = busy || why !== undefined;
  const state = busy ? 'is-busy' : off ? 'is-off' : '';
  const shown = busy ? 'refresh' : icon;
  return (
    <View
      className={`btn btn-${look} btn-${size} ${state} ${className}`}
      hoverClass={off ? 'none' : 'is-pressed'}
      {...(off ? {} : { onClick: onTap })}
      {...aria({
        role: 'button',
        label: busy && label !== undefined ? `${label}，${parts.busy}` : label,
        disabled: off || undefined,
        busy: busy || undefined,
      })}
    >
      {shown === undefined ? null : <Icon name={shown} />}
      <View className="btn-words">
        {children}
        {why === undefined ? null : <View className="btn-why">{why}</View>}
      </View>
    </View>
  );
}
