import { Image, View } from '@tarojs/components';
import { useMemo } from 'react';
import { qrPng } from '../shared/qr/qr-image';
import { aria } from './aria';
import { inner } from './inner';
import './qr-image.scss';

/** The box around it carries the name. */
const silent = inner({ alt: '' });

/** A QR code to be scanned from this screen. `label` says what scanning it does. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const src = useMemo(() => `data:image/png;base64,${qrPng(text)}`, [text]);
  return (
    <View className="qr" {...aria({ role: 'img', label })}>
      <Image className="qr-img" src={src} showMenuByLongpress {...silent} />
    </View>
  );
}
