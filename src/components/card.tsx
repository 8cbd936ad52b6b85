import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './card.scss';

interface CardProps {
  /** `flush` holds cells edge to edge; `well` lies on another card. */
  readonly look?: 'plain' | 'flush' | 'well';
  readonly className?: string;
  readonly children: ReactNode;
}

/** Things that belong together, on a sheet of paper. */
export function Card({ look = 'plain', className = '', children }: CardProps) {
  return <View className={`card card-${look} ${className}`}>{children}</View>;
}
