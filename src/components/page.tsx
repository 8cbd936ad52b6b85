import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { NavBar } from './nav-bar';
import { useTextScale } from './text-scale';
import './page.scss';

interface PageProps {
  /** Title on H5; in WeChat the page's own config draws it. */
  readonly title: string;
  /** Tab pages have no way back and carry their title on the left. */
  readonly home?: boolean;
  /** Stays above the bottom edge: the one act of the page. */
  readonly dock?: ReactNode;
  /** The dock's acts stand side by side. */
  readonly dockRow?: boolean;
  /** Directly below the title, such as the steps of a form. */
  readonly top?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of every page: title bar on H5, body that scrolls with the page, dock, size of the text. */
export function Page({ title, home = false, dock, dockRow = false, top, children }: PageProps) {
  const scale = useTextScale();
  return (
    <View className={`page fs-${scale}`}>
      <NavBar title={title} home={home} />
      {top}
      <View className="body">{children}</View>
      {dock === undefined ? null : (
        <View className={home ? 'dock dock-home' : 'dock'}>
          {dockRow ? <View className="btns">{dock}</View> : dock}
        </View>
      )}
    </View>
  );
}
