import type { ReactNode } from 'react';

/** A button that asks WeChat for the number it has verified. */
export interface PhoneNumberProps {
  readonly children: ReactNode;
  readonly busy?: boolean;
  /**
   * The code that stands for the number: good once, five minutes, for this person. Nothing where the person said no or
   * WeChat gave none: typing a number must always be possible beside it.
   */
  readonly onCode: (code: string | undefined) => void;
}
