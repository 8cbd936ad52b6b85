import { addDays, dayOf, endOfDay } from '../calendar/day';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { happen, type Act } from '../lifecycle';
import { answerBy } from '../opening-hours';
import { visitOver } from '../past-visits';
import { freshPhotos, type SentPhoto } from '../photos';
import type { Photo, StoreRecord } from '../records';
import { Refusal } from '../refusal';
import type { LoggedEvent } from '../service-levels/spans';
import { askedFor } from './due';
import { judgeAgain } from './judge-again';
import { without } from './without';

/** Words of a customer; `held` while WeChat has not let them pass. */
export interface Said {
  readonly words?: string | undefined;
  readonly held?: true;
}

/** Hours in which an appeal is answered (store default, life cycle E1). */
const appealHours = 72;
const maxPhotosInAll = 27;

const hours = (at: string, count: number): string =>
  new Date(Date.parse(at) + count * 3_600_000).toISOString();

const people = (claim: Claim, ...ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set([...claim.deciders, ...ids.flatMap((id) => (id === undefined || id === '' ? [] : [id]))]),
];

/** The claim waits again for somebody who has not decided it. */
const forAnother = (claim: Claim): Claim =>
  without(claim, 'reviewerId', 'needs', 'guidance', 'proposal', 'work');

/** Whether the one appeal can still be made. */
export const canAppeal = (claim: Claim, now: string): boolean =>
  claim.state === 'rejected' && claim.appealed === undefined && now < (claim.rejection?.appealUntil ?? '');

/**
 * The one appeal against a rejection: another person decides. Refuses with NOT_NOW, ONCE_ONLY, TOO_LATE,
 * PHOTO_NOT_USABLE, PHOTO_LIMIT.
 */
export const appeal = (
  claim: Claim,
  act: Act,
  said: Said & { readonly sent: readonly SentPhoto[]; readonly photos: readonly Photo[] },
): Change => {
  const { rejection } = claim;
  if (claim.state !== 'rejected' || !rejection) throw new Refusal('NOT_NOW');
  if (claim.appealed) throw new Refusal('ONCE_ONLY');
  if (!canAppeal(claim, act.at)) throw new Refusal('TOO_LATE');
  const fresh = freshPhotos(claim, said.sent, said.photos, act.at, maxPhotosInAll);
  const happened = happen(
    forAnother(claim),
    'appealed',
    { ...act, ...(fresh.length === 0 ? {} : { photos: fresh.length }) },
    {
      appealed: true,
      contested: 'appeal',
      deciders: people(claim, rejection.by, rejection.cosignedBy),
      photos: [...claim.photos, ...fresh],
      answerBy: hours(act.at, appealHours),
    },
  );
  return { ...happened, ...textOf(happened, said) };
};

/** Whether a person can be asked for: once, where the rules alone decided or gave another remedy than asked for. */
export const canAskForPerson = ({ state, approval, contested, kind }: Claim): boolean =>
  state === 'approved' &&
  contested === undefined &&
  (approval === undefined || approval.by === '' || approval.remedy !== askedFor[kind]);

/** PIPL art. 24 ¶3: a decision by automation alone can be refused. Refuses with NOT_NOW. */
export const askForPerson = (claim: Claim, act: Act, said: Said, store: StoreRecord): Change => {
  if (!canAskForPerson(claim)) throw new Refusal('NOT_NOW');
  const happened = happen(forAnother(claim), 'person-asked', act, {
    wantsPerson: true,
    contested: 'person',
    deciders: people(claim, claim.approval?.by, claim.approval?.cosignedBy),
    answerBy: answerBy(store, act.at, store.answerMinutes),
  });
  return { ...happened, ...textOf(happened, said) };
};

/** Days in which a claim can be taken up again; a finished repair holds as long (three-guarantees rule, Shandong art. 28). */
const reopenDays = 30;
const reopenable = ['auto-cancelled', 'repaired', 'guidance-solved', 'force-closed'];

const isInTime = (since: string, now: string): boolean => now < endOfDay(addDays(dayOf(since), reopenDays));

/** Whether it can be taken up again. */
export const canReopen = ({ done, state, ended }: Claim, now: string): boolean =>
  (done || state === 'handing-over') &&
  ended !== undefined &&
  reopenable.includes(ended.kind) &&
  isInTime(ended.at, now);

/**
 * Takes a claim up again, and judges it again: a repair that did not hold may give more than another repair. What a
 * manager ended is looked at by another person; a repair that did not hold is a new matter for anybody.
 * Refuses with NOT_NOW, TOO_LATE.
 * @param log.events the claim's whole log
 */
export const reopen = (
  claim: Claim,
  act: Act,
  said: Said,
  log: { readonly store: StoreRecord; readonly events: readonly LoggedEvent[] },
): Change => {
  const { store, events } = log;
  const { ended } = claim;
  if (!(claim.done || claim.state === 'handing-over') || !ended || !reopenable.includes(ended.kind))
    throw new Refusal('NOT_NOW');
  if (!isInTime(ended.at, act.at)) throw new Refusal('TOO_LATE');
  const closer = ended.kind === 'force-closed' ? ended.by : undefined;
  const reopening = { version: claim.version + 1, at: act.at, kind: 'reopened', state: 'submitted' } as const;
  const happened = happen(
    visitOver(without(forAnother(claim), 'ended', 'contested'), 'otherwise'),
    'reopened',
    act,
    {
      judgement: judgeAgain(claim, [...events, reopening], act.at),
      deciders: people(claim, closer),
      infoRounds: 0,
      reopenings: (claim.reopenings ?? 0) + 1,
      answerBy: answerBy(store, act.at, store.answerMinutes),
    },
  );
  return { ...happened, ...textOf(happened, said) };
};
