/** Behind a claim's state on one line: whose turn, and what follows. */
export const standing = {
  yours: '轮到你，等你期间不计时',
  shops: '轮到店里',
  done: '有问题还能再打开',
  rejected: '理由和你能怎么办，点开看',
} as const;
