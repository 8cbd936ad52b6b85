/** A new release is there. */
export const update = {
  title: '有新版本',
  text: '更新一下就能接着用，你填的都还在。',
  now: '现在更新',
  later: '等一下',
} as const;
