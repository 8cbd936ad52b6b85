import type { ClaimEvent, ClaimState } from '../../../contracts/claim';
import type { PhotoKind } from '../../../contracts/photo';
import type { Began } from '../../../contracts/fault';
import { beganWords } from './faults';

/** A claim's state on a badge. */
export const stateWords: Record<ClaimState, string> = { submitted: '等店里看', reviewing: '客服在看' };

/** What a photo shows. */
export const photoKindWords: Record<PhotoKind, string> = {
  fault: '故障照片',
  voucher: '购买凭证',
  nameplate: '铭牌',
};

/** One line of the history; `viewer` says whose eyes read it. */
export const eventWords = (event: ClaimEvent, viewer: 'customer' | 'staff' = 'customer'): string => {
  const customer = viewer === 'customer' ? '你' : '客户';
  switch (event.kind) {
    case 'submitted':
      return `${customer}报了修`;
    case 'photos-added':
      return `${customer}补了 ${event.photos ?? 1} 张照片`;
    case 'review-begun':
      return `${event.person ?? '店里'}开始看了`;
    default:
      // A newer shop may know acts that this client has no word for.
      return '有了新进展';
  }
};

/** Said below an event that a rule wanted from another person while the store has nobody else. */
export const fallbackWords: Record<NonNullable<ClaimEvent['fallback']>, string> = {
  'nobody-else': '按规矩该换一位同事办，店里暂时没有别人，这一条记下来给你看。',
};

export const beganLine = (began: Began): string => `从${beganWords[began]}开始`;
