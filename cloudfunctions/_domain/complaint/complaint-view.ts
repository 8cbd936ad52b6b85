import type { ComplaintDetail, ComplaintEvent, ComplaintSummary } from '../../../contracts/complaint';
import type { LaneComplaint } from '../../../contracts/complaint-lane';
import type { Claim } from '../claim-record';
import { nameOf } from '../names';
import type { Team } from '../records';
import { answersOf } from './answer-complaint';
import { complaintEventId } from './complaint-life';
import type { Complaint, ComplaintEventRecord, ComplaintText } from './complaint-record';

/** Of what was said a list shows the beginning. */
const titleLength = 40;

const titleOf = (text: ComplaintText | undefined): string => {
  const [first = ''] = (text?.words ?? '').split('\n');
  const letters = Array.from(first);
  return letters.length > titleLength ? `${letters.slice(0, titleLength).join('')}…` : first;
};

/** `_id` of the words that a complaint began with. */
export const firstTextId = ({ _id }: Complaint): string => complaintEventId(_id, 1);

export const complaintSummaryView = (
  complaint: Complaint,
  text: ComplaintText | undefined,
): ComplaintSummary => ({
  id: complaint._id,
  storeId: complaint.storeId,
  kind: complaint.kind,
  about: complaint.about,
  number: complaint.number,
  state: complaint.state,
  turn: complaint.turn,
  openedAt: complaint.openedAt,
  acknowledgeBy: complaint.acknowledgeBy,
  proposeFrom: complaint.proposeFrom,
  proposeBy: complaint.proposeBy,
  anonymous: complaint.customerId === undefined,
  escalated: complaint.escalatedAt !== undefined,
  ...(complaint.fallback === undefined ? {} : { fallback: complaint.fallback }),
  title: titleOf(text),
  ...(text?.held ? { held: true as const } : {}),
});

interface Seen {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEventRecord[];
  readonly texts: readonly ComplaintText[];
  readonly team: Team | undefined;
  readonly claim: Claim | undefined;
  readonly viewer: 'complainant' | 'lane';
}

/** What the lane writes for itself. */
const amongLane: readonly ComplaintEvent['kind'][] = ['noted'];
/** Of these the complainant reads that they happened, not the words. */
const wordless: readonly ComplaintEvent['kind'][] = ['audit-passed', 'audit-failed'];

const eventView = (event: ComplaintEventRecord, { texts, team, viewer }: Seen): ComplaintEvent => {
  const isHidden = viewer === 'complainant' && wordless.includes(event.kind);
  const text = isHidden ? undefined : texts.find(({ _id }) => _id === event._id);
  const person = event.by === 'staff' ? nameOf(team, event.actorId) : undefined;
  return {
    version: event.version,
    at: event.at,
    kind: event.kind,
    state: event.state,
    by: event.by,
    ...(person === undefined ? {} : { person }),
    ...(text === undefined ? {} : { words: text.words }),
    ...(text?.held ? { held: true as const } : {}),
    ...(event.offerFen === undefined ? {} : { offerFen: event.offerFen }),
    ...(event.toldBy === undefined ? {} : { toldBy: event.toldBy }),
    ...(event.until === undefined ? {} : { until: event.until }),
    ...(event.fallback === undefined ? {} : { fallback: event.fallback }),
  };
};

const proposalView = ({ complaint, texts, team }: Seen): Pick<ComplaintDetail, 'proposal'> => {
  const { proposal } = complaint;
  if (proposal === undefined) return {};
  const person = nameOf(team, proposal.by);
  return {
    proposal: {
      at: proposal.at,
      ...(person === undefined ? {} : { person }),
      words: texts.find(({ _id }) => _id === proposal.textId)?.words ?? '',
      ...(proposal.offerFen === undefined ? {} : { offerFen: proposal.offerFen }),
    },
  };
};

/** A complaint in full, for the one who made it or for those of the lane. */
export const complaintDetailView = (seen: Seen, now: string): ComplaintDetail => {
  const { complaint, events, texts, claim, viewer } = seen;
  const shown = viewer === 'lane' ? events : events.filter(({ kind }) => !amongLane.includes(kind));
  return {
    ...complaintSummaryView(
      complaint,
      texts.find(({ _id }) => _id === firstTextId(complaint)),
    ),
    version: complaint.version,
    ...(claim === undefined
      ? {}
      : { claim: { id: claim._id, number: claim.number, productName: claim.product.name } }),
    photos: [...complaint.photos],
    ...proposalView(seen),
    events: shown.map((event) => eventView(event, seen)),
    answers: [...answersOf(complaint, now)],
  };
};

/** A line of the lane. */
export const laneComplaintView = (
  complaint: Complaint,
  text: ComplaintText | undefined,
  name: string | undefined,
): LaneComplaint => ({
  ...complaintSummaryView(complaint, text),
  ...(name === undefined ? {} : { name }),
});
