import type { NoticeKind } from '../../../contracts/notice';
import type { NoticeRecord } from '../claim-record';
import type { Complaint } from './complaint-record';

interface Telling {
  readonly kind: NoticeKind;
  readonly at: string;
  /** By customer id. */
  readonly to: string;
  /** Names it within its complaint; else its version. */
  readonly name?: string;
  readonly actorId?: string;
}

const deadlineOf = ({ state, acknowledgeBy, proposeBy, turn, kind }: Complaint): string | undefined =>
  kind === 'suggestion' || turn !== 'shop' ? undefined : state === 'open' ? acknowledgeBy : proposeBy;

/** A notice about a complaint; it names the complaint and nothing of what it is about. */
export const tellOf = (complaint: Complaint, { kind, at, to, name, actorId }: Telling): NoticeRecord => {
  const answerBy = deadlineOf(complaint);
  return {
    _id: `ntc_${complaint._id.slice(4)}_${name ?? complaint.version}_${to.slice(4)}`,
    v: 1,
    storeId: complaint.storeId,
    customerId: to,
    kind,
    complaintId: complaint._id,
    number: complaint.number,
    productName: '',
    at,
    ...(answerBy === undefined ? {} : { answerBy }),
    ...(actorId === undefined ? {} : { actorId }),
    push: 'due',
    pushAt: at,
  };
};

/** The same to several. */
export const tellAll = (
  complaint: Complaint,
  to: readonly string[],
  telling: Omit<Telling, 'to'>,
): readonly NoticeRecord[] => to.map((one) => tellOf(complaint, { ...telling, to: one }));

/** To whoever complained, where he gave his name. */
export const tellComplainant = (
  complaint: Complaint,
  telling: Omit<Telling, 'to'>,
): readonly NoticeRecord[] =>
  complaint.customerId === undefined ? [] : [tellOf(complaint, { ...telling, to: complaint.customerId })];
