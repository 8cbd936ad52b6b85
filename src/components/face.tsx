import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from './aria';
import { inner } from './inner';
import './face.scss';

/** The name stands beside it. */
const silent = inner({ alt: '' });

interface FaceProps {
  readonly name: string;
  /** Absent where there is no photo, or none that may be shown. */
  readonly src: string | undefined;
  /** `s` in a row of a list, `m` on a card, `l` where somebody is held against it. */
  readonly size?: 's' | 'm' | 'l';
  /** The address has stopped working. */
  readonly onBroken?: (() => void) | undefined;
}

/** What somebody looks like; without a photo the first letter of the name, quietly. */
export function Face({ name, src, size = 's', onBroken }: FaceProps) {
  const [broken, setBroken] = useState<string>();
  const shown = src === broken ? undefined : src;
  const fail = () => {
    setBroken(src);
    onBroken?.();
  };
  return (
    <View
      className={`face face-${size} ${shown === undefined ? '' : 'face-photo'}`}
      {...aria({ hidden: true })}
    >
      {shown === undefined ? (
        Array.from(name)[0]
      ) : (
        <Image className="face-img" mode="aspectFill" src={shown} onError={fail} {...silent} />
      )}
    </View>
  );
}
