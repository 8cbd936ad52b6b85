import type { PhotoKind } from '../../../contracts/photo';
import type { Question } from '../../../contracts/decision';

/** What a reviewer may ask besides photos; the last one is written by hand. */
export const questionWords: Record<Question, string> = {
  'when-it-happens': '什么时候会这样？一直这样，还是偶尔？',
  'what-it-shows': '屏幕上显示什么，灯怎么闪？',
  'what-was-tried': '自己试过什么办法？',
  'who-installed': '谁装的，什么时候装的？',
  'who-repaired': '以前修过吗，谁修的？',
  surroundings: '放在什么地方，旁边有水、有灰吗？',
  'where-bought': '在哪里买的，怎么付的钱？',
  'own-question': '店里想问你',
};

/** How a photo of a kind serves best. */
export const photoHints: Record<PhotoKind, string> = {
  fault: '对着毛病拍近一张，再退两步拍一张',
  nameplate: '银色标签，一般在背后或底部。拍清型号和那串号码就行',
  product: '从正面拍全，不用摆好看',
  voucher: '小票、发票都行，拍清日期和金额',
  order: '订单页截个图，要看得到日期和东西',
  payment: '付款记录截个图，别的可以涂掉',
  'warranty-card': '保修卡摊平拍一张，拍清盖章和日期',
  packaging: '六面里坏得最厉害的那面，再拍一张全的',
};

/** 还差什么: what the shop asks for and how to send it. */
export const needs = {
  title: '店里还差这些',
  again: (round: number) => `第 ${round} 次请你补，最多 3 次，再不够店里打电话给你`,
  paused: '等你期间，店里的时限不走',
  left: '再等你',
  cancelled: (moment: string) => `到${moment}还没补，这张会先自动取消，30 天内点一下就能恢复。`,
  photo: (kind: string) => `拍一张${kind}`,
  lacking: '没有这个',
  lackingNote: '没有也没关系，不会因此不给你办。',
  answer: '照实写几句就行',
  missing: (names: string) => `还差：${names}`,
  moving: '照片还在传，传完就能发',
  failed: '有照片没传上去，点它重传',
  send: '补好了，发给店里',
  sending: '正在发给店里',
  supplied: '店里收到了，接着看',
} as const;
