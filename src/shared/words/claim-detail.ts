import type { ClaimState } from '../../../contracts/claim';

/** 工单, one claim as its customer reads it. */
export const claimDetail = {
  title: (number: string) => `工单 ${number}`,
  plainTitle: '工单',
  turn: {
    submitted: '客服会先看你写的和拍的，不用等着',
    reviewing: '客服正在看，看完给你一个说法',
  } satisfies Record<ClaimState, string>,
  idleNote: '等店里期间你不用做什么。想补照片，下面就能加',
  progress: '进度',
  nextTitle: '店里答复你',
  nextTime: (moment: string) => `最迟${moment}`,
  nextNote: '告诉你能不能修、谁出钱、怎么修',
  submittedNote: (photos: number) => (photos === 0 ? '没带照片' : `带了 ${photos} 张照片`),
  fault: '故障',
  photos: '照片',
  noPhotos: '没有照片。有了再补也行，师傅靠它带对配件。',
  addPhoto: '补照片',
  contact: '联系方式',
  contactNote: '只有办这单的人看得到全部',
  code: (code: string) => `显示代码 ${code}`,
  serial: (serial: string) => `序列号 ${serial}`,
  copy: '复制工单号',
  copied: '工单号已复制',
  call: '打电话给门店',
  submitted: (moment: string) => `${moment} 报修`,
} as const;
