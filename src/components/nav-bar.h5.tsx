import { View } from '@tarojs/components';
import { getCurrentPages, navigateBack, setNavigationBarTitle, switchTab } from '@tarojs/taro';
import { useEffect } from 'react';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import { Icon } from './icon';

interface NavBarProps {
  readonly title: string;
  readonly home: boolean;
}

/** Leads home when a link opened this page first. */
const back = () =>
  void (getCurrentPages().length > 1 ? navigateBack() : switchTab({ url: '/pages/home/index' }));

/** Title and way back in a browser, and the name of its window. */
export function NavBar({ title, home }: NavBarProps) {
  useEffect(() => {
    if (title !== '') void setNavigationBarTitle({ title });
  }, [title]);
  if (home)
    return (
      <View className="nav nav-home">
        <View className="nav-title" {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
      </View>
    );
  return (
    <View className="nav">
      <View className="nav-back" onClick={back} {...aria({ role: 'button', label: parts.back })}>
        <Icon name="back" />
      </View>
      <View className="nav-title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      <View className="nav-end" />
    </View>
  );
}
