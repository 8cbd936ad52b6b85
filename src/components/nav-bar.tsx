import { setNavigationBarTitle } from '@tarojs/taro';
import { useEffect } from 'react';

interface NavBarProps {
  readonly title: string;
  readonly home: boolean;
}

/** WeChat draws the bar with title and way back; it only has to be told what a page learnt after it opened. */
export function NavBar({ title }: NavBarProps): null {
  useEffect(() => {
    if (title !== '') void setNavigationBarTitle({ title });
  }, [title]);
  return null;
}
