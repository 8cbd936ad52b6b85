import type { Call, MadeCall } from '../../contracts/call';
import type { CallRecord, CallText } from './contact-governor';
import { nameOf } from './names';
import type { StoreRecord, Team } from './records';

/** A call as those who may call read it. */
export const callView = (
  record: CallRecord,
  text: CallText | undefined,
  team: Team | undefined,
  me: string,
): Call => {
  const person = nameOf(team, record.actorId);
  return {
    id: record._id,
    at: record.at,
    ...(person === undefined ? {} : { person }),
    ground: record.ground,
    purpose: record.purpose,
    ...(record.refused === undefined ? {} : { refused: record.refused }),
    ...(text?.offer === undefined ? {} : { offer: text.offer }),
    ...(record.offerFen === undefined ? {} : { offerFen: record.offerFen }),
    ...(text?.reason === undefined ? {} : { reason: text.reason }),
    ...(record.outcome === undefined ? {} : { outcome: record.outcome }),
    ...(text?.said === undefined ? {} : { said: text.said }),
    ...(text?.held ? { held: true as const } : {}),
    ...(record.unproven ? { unproven: true as const } : {}),
    mine: record.actorId === me && record.refused === undefined && record.outcome === undefined,
  };
};

/** A call as the one who was called reads it. */
export const madeCallView = (
  record: CallRecord,
  {
    store,
    team,
    number,
  }: { store: StoreRecord | undefined; team: Team | undefined; number?: string | undefined },
): MadeCall => {
  const person = nameOf(team, record.actorId);
  return {
    id: record._id,
    at: record.at,
    storeName: store?.name ?? '',
    ...(person === undefined ? {} : { person }),
    role: record.role,
    ground: record.ground,
    purpose: record.purpose,
    ...(record.outcome === undefined ? {} : { outcome: record.outcome }),
    ...(number === undefined ? {} : { number }),
  };
};
