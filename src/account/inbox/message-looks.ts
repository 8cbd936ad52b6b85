import type { NoticeKind } from '../../../contracts/notice';
import type { Tone } from '../../components/badge';
import type { IconName } from '../../components/icon';

export interface MessageLook {
  readonly icon: IconName;
  readonly tone: Tone;
}

const looks: Readonly<Record<NoticeKind, MessageLook>> = {
  'claim-received': { icon: 'check', tone: 'done' },
  'review-begun': { icon: 'eye', tone: 'shop' },
  'info-asked': { icon: 'camera', tone: 'todo' },
  guided: { icon: 'list', tone: 'todo' },
  approved: { icon: 'shield', tone: 'done' },
  rejected: { icon: 'doc', tone: 'idle' },
  'force-closed': { icon: 'x', tone: 'idle' },
  'work-begun': { icon: 'tool', tone: 'shop' },
  'parts-awaited': { icon: 'clock', tone: 'shop' },
  'parts-arrived': { icon: 'box', tone: 'shop' },
  repaired: { icon: 'check', tone: 'done' },
  'not-repairable': { icon: 'tool', tone: 'idle' },
  'goods-received': { icon: 'box', tone: 'shop' },
  'goods-differ': { icon: 'search', tone: 'todo' },
  'refund-begun': { icon: 'swap', tone: 'shop' },
  refunded: { icon: 'check', tone: 'done' },
  'exchange-begun': { icon: 'swap', tone: 'shop' },
  exchanged: { icon: 'check', tone: 'done' },
  'info-reminder': { icon: 'camera', tone: 'todo' },
  'auto-cancelled': { icon: 'clock', tone: 'idle' },
  'guidance-over': { icon: 'eye', tone: 'shop' },
  'confirm-reminder': { icon: 'smile', tone: 'todo' },
  'auto-confirmed': { icon: 'check', tone: 'done' },
  'handover-reminder': { icon: 'box', tone: 'todo' },
  'right-unlocked': { icon: 'shield', tone: 'done' },
  'deadline-near': { icon: 'clock', tone: 'alert' },
  'promise-late': { icon: 'clock', tone: 'alert' },
  'claim-handed-over': { icon: 'check', tone: 'done' },
  'item-bound': { icon: 'box', tone: 'done' },
  'item-unbound': { icon: 'alert', tone: 'todo' },
  'stop-use': { icon: 'alert', tone: 'alert' },
  'major-quality': { icon: 'alert', tone: 'alert' },
  'force-closed-told': { icon: 'doc', tone: 'idle' },
  'complaint-taken-up': { icon: 'eye', tone: 'shop' },
  'complaint-proposal': { icon: 'doc', tone: 'todo' },
  'complaint-passed-on': { icon: 'eye', tone: 'shop' },
  'complaint-result': { icon: 'check', tone: 'done' },
  'complaint-reply-reminder': { icon: 'doc', tone: 'todo' },
  'complaint-ended': { icon: 'check', tone: 'done' },
  'suggestion-answered': { icon: 'check', tone: 'done' },
  'complaint-waits': { icon: 'clock', tone: 'todo' },
  'complaint-passed-up': { icon: 'alert', tone: 'todo' },
};

/** The drawing of a message and its colour, which only repeats what the words say. */
export const lookOf = (kind: NoticeKind): MessageLook => {
  // A newer shop may send kinds that this client does not know.
  const known: MessageLook | undefined = looks[kind];
  return known ?? { icon: 'bell', tone: 'idle' };
};
