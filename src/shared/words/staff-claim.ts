import type { OutputOf } from '../../../contracts/action';
import type { getStaffClaim } from '../../../contracts/review';

type Take = OutputOf<typeof getStaffClaim>['take'];

/** A claim as the shop sees it. */
export const staffClaim = {
  title: (number: string) => `工单 ${number}`,
  plainTitle: '工单',
  photos: '照片',
  veiled: '模糊的照片微信还没放行。点开只有你看得到，别往外发。',
  noPhotos: '客户没有拍照片',
  history: '经过',
  photosWith: (count: number) => `带 ${count} 张照片`,
  take: '我来看',
  taking: '正在接手',
  takeNote: '点了之后，客户会看到是你在看',
  taken: '已经有人在看',
  makeGood: (amount: string) => `店里让他白等了一次。打电话道歉，约新的时间，可以当场补偿 ${amount}。`,
  makeGoodOffer: '让你白等，对不起。下次优先安排你的时间。',
  /** Why not, or what is recorded; `yes` needs no words. */
  verdict: {
    yes: undefined,
    'nobody-else': '这单和你有关，按规矩该换人看。店里没有别人，你可以看，但会记下来，客户看得到。',
    'another-person': '这单和你有关，要换一位同事看',
    yours: '你在看这一单',
    taken: '已经有人在看了',
    'not-your-role': '你的岗位不审核报修',
  } satisfies Record<Take, string | undefined>,
} as const;
