import type { ComplaintKind, ComplaintTopic } from '../../../contracts/complaint';
import type { NoticeRecord } from '../claim-record';
import { claimNumber } from '../claim-number';
import { answerBy } from '../opening-hours';
import type { StoreRecord, Team } from '../records';
import { complaintEventOf, settled, type ComplaintAct } from './complaint-life';
import { tellAll, tellComplainant } from './complaint-notices';
import type { Complaint, ComplaintEventRecord, ComplaintText } from './complaint-record';
import { laneOf, supervisorsFor } from './complaint-rights';
import { nextDue, proposeWithin } from './complaint-timers';

/** Opening minutes of the store within which it is taken up. */
export const acknowledgeMinutes = 240;

export interface Opening {
  readonly complaintId: string;
  readonly kind: ComplaintKind;
  readonly about: ComplaintTopic;
  readonly words: string;
  readonly held: boolean;
  readonly formHash: string;
  /** Absent: without a name. */
  readonly customerId?: string | undefined;
  readonly claimId?: string | undefined;
  /** Technicians of the claim, where it is about them. */
  readonly technicianIds: readonly string[];
  readonly photos: readonly string[];
  /** `system`: it came of a survey or a follow-up. */
  readonly by: 'customer' | 'system';
}

export interface Opened {
  readonly complaint: Complaint;
  readonly event: ComplaintEventRecord;
  readonly text: ComplaintText;
  readonly notices: readonly NoticeRecord[];
}

/** To the hour: when exactly somebody without a name was here would tell who it was. */
export const blurred = (now: string, notBefore = ''): string => {
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  return hour < notBefore ? notBefore : hour;
};

/**
 * A complaint as it begins. Its clocks run from the moment it came; without a name from the full hour before, since
 * the moment itself is not kept.
 * @param digest at least 10 hex digits, for its number
 */
export const openComplaint = (
  of: Opening,
  { store, team, digest }: { readonly store: StoreRecord; readonly team: Team; readonly digest: string },
  now: string,
): Opened => {
  const at = of.customerId === undefined ? blurred(now) : now;
  const begun: Complaint = settled({
    _id: of.complaintId,
    v: 1,
    storeId: store._id,
    kind: of.kind,
    about: of.about,
    ...(of.customerId === undefined ? {} : { customerId: of.customerId }),
    ...(of.claimId === undefined ? {} : { claimId: of.claimId }),
    technicianIds: of.technicianIds,
    number: claimNumber(digest).replace('RX', 'TS'),
    state: 'open',
    turn: 'shop',
    done: false,
    version: 1,
    since: at,
    sinceVersion: 1,
    openedAt: at,
    acknowledgeBy: answerBy(store, at, acknowledgeMinutes),
    proposeFrom: at,
    proposeBy: new Date(Date.parse(at) + proposeWithin).toISOString(),
    photos: of.photos,
    ...(supervisorsFor(team, of.customerId).length === 0 ? { fallback: 'nobody-else' as const } : {}),
    handlers: [],
    formHash: of.formHash,
    lane: 'open',
    laneOrder: '',
    owners: false,
    order: `${at}_${of.complaintId}`,
    dueAt: '',
  });
  const complaint = { ...begun, dueAt: nextDue(begun, at) };
  const act: ComplaintAct = {
    at,
    by: of.by,
    actorId: of.customerId ?? '',
    ...(complaint.fallback === undefined ? {} : { fallback: complaint.fallback }),
  };
  const event = complaintEventOf(complaint, 'filed', act);
  return {
    complaint,
    event,
    text: textOf(complaint, event, of.words, of.held),
    notices: [
      ...tellAll(complaint, laneOf(complaint, team), { kind: 'complaint-waits', at }),
      // Who wrote none may not know that there is one, where his answer counted by itself.
      ...(of.by === 'system'
        ? tellComplainant(complaint, { kind: 'complaint-opened', at, name: 'opened' })
        : []),
    ],
  };
};

/** The free words of an event. */
export const textOf = (
  { _id: complaintId, storeId }: Complaint,
  { _id }: ComplaintEventRecord,
  words: string,
  held: boolean,
): ComplaintText => ({
  _id,
  v: 1,
  storeId,
  complaintId,
  words,
  ...(held ? { held: true as const } : {}),
});
