/** On the claim, right after it was sent. */
export const justSent = {
  title: '店里收到了',
  text: '有人会来看，看的时候会告诉你是谁。照片可以随时再补。',
  late: {
    title: '还在传的照片',
    text: '传完会自动补到这张工单上，可以离开这一页。',
    failed: '有照片没传上去，点一下重传，或者删掉。',
  },
} as const;
