import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './notice.scss';

interface NoticeProps {
  readonly tone?: 'info' | 'todo' | 'alert' | 'ok';
  readonly icon?: IconName;
  /** Edge to edge below the title bar. */
  readonly flat?: boolean;
  readonly children: ReactNode;
}

const icons = { info: 'info', todo: 'info', alert: 'alert', ok: 'shield' } as const;

/** One sentence that the page has to say. */
export function Notice({ tone = 'info', icon, flat = false, children }: NoticeProps) {
  return (
    <View
      className={`notice notice-${tone} ${flat ? 'notice-flat' : ''}`}
      {...aria({ role: tone === 'alert' ? 'alert' : 'status' })}
    >
      <View className="notice-ic">
        <Icon name={icon ?? icons[tone]} />
      </View>
      <View className="grow">{children}</View>
    </View>
  );
}
