import type { LowReason } from '../../../contracts/survey';

/** What was not good, as customers choose it and managers read it. */
export const lowReasons = {
  price: '价钱',
  'not-fixed': '没修好',
  late: '来晚了',
  attitude: '态度',
  parts: '配件',
  communication: '没说清',
} satisfies Record<LowReason, string>;
