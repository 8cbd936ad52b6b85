import {
  callsADay,
  type CallBand,
  type CallExemption,
  type CallGround,
  type CallHindrance,
  type CallOutcome,
  type CallPurpose,
  type CallsNow,
} from '../../contracts/call';
import type { Role } from '../../contracts/team';
import { dayOf, startOfDay } from './calendar/day';
import type { StoreDocument } from './records';

/*
 * When the shop may call somebody (requirements A79): between 10:00 and 18:00 at +08:00, three times a day at most
 * whoever calls, and in the hours that he likes. What he asked for himself, the visit of the same day and danger are
 * not bound by that, and have limits of their own.
 */

/** Calls to one person on one day; `_id` names store, person and day, so that two who call at once meet here. */
export interface CallDay extends StoreDocument {
  /** Whom: a customer, or the hash of a number where nobody has the claim yet. */
  readonly whom: string;
  readonly ordinary: number;
  /** Those of them that were about bad answers and complaints, of which not everybody may learn. */
  readonly apart?: number;
  readonly exempt: Readonly<Partial<Record<CallExemption, number>>>;
  readonly expiresAt: string;
}

/** A call, or one that was not allowed; `_id` follows from who planned it and the request's key. */
export interface CallRecord extends StoreDocument {
  readonly customerId: string;
  /** The claim, the complaint or the recovery. */
  readonly about: string;
  readonly actorId: string;
  readonly role: Role;
  readonly ground: CallGround;
  readonly purpose: CallPurpose;
  readonly offerFen?: number;
  readonly at: string;
  readonly refused?: CallHindrance;
  /** It is said that he asked for it, and nothing that he sent says so. */
  readonly unproven?: true;
  readonly outcome?: CallOutcome;
  readonly recordedAt?: string;
}

/** Free words of a call; `_id` is the call's. */
export interface CallText extends StoreDocument {
  readonly customerId: string;
  readonly offer?: string;
  readonly reason?: string;
  readonly said?: string;
  readonly held?: true;
}

const hour = 3_600_000;
const opens = 10;
const closes = 18;

const exemptLimits: Readonly<Record<CallExemption, number>> = { 'asked-for': 3, 'visit-today': 3, danger: 5 };

/** Hours of a day in which somebody likes to be called, as [from, to), joined where they touch. */
const spansOf = (bands: readonly CallBand[]): readonly (readonly [number, number])[] => {
  if (bands.length === 0) return [[opens, closes]];
  return bands
    .map((band) => band.split('-').map(Number))
    .map(([from = opens, to = closes]) => [from, to] as const)
    .sort(([one], [other]) => one - other)
    .reduce<(readonly [number, number])[]>((joined, [from, to]) => {
      const last = joined.at(-1);
      return last && last[1] === from ? [...joined.slice(0, -1), [last[0], to]] : [...joined, [from, to]];
    }, []);
};

const instantOf = (day: string, hours: number): string =>
  new Date(Date.parse(startOfDay(day)) + hours * hour).toISOString();

/** How many ordinary calls are left on this day. */
const leftOf = (day: CallDay | undefined): number => Math.max(0, callsADay - (day?.ordinary ?? 0));

/** The next span that has not ended, today or, where nothing is left of today, tomorrow. */
const nextSpan = (bands: readonly CallBand[], now: string, mayToday: boolean) => {
  const today = dayOf(now);
  const tomorrow = dayOf(new Date(Date.parse(now) + 24 * hour).toISOString());
  return (mayToday ? [today, tomorrow] : [tomorrow])
    .flatMap((day) =>
      spansOf(bands).map(([from, to]) => ({ from: instantOf(day, from), until: instantOf(day, to) })),
    )
    .find(({ until }) => until > now);
};

/**
 * Whether somebody may be called now without an exemption, and if not, why and from when on.
 * @param day of the day of `now` at +08:00, as `callDayParts` names it
 */
export const callsNow = (day: CallDay | undefined, bands: readonly CallBand[], now: string): CallsNow => {
  const left = leftOf(day);
  const span = nextSpan(bands, now, left > 0);
  const base = { leftToday: left, bands: [...bands] };
  if (left > 0 && span && span.from <= now) return { ...base, until: span.until };
  const within = now >= instantOf(dayOf(now), opens) && now < instantOf(dayOf(now), closes);
  const hindrance: CallHindrance = left === 0 ? 'day-limit' : within ? 'customer-hours' : 'hours';
  return { ...base, hindrance, ...(span === undefined ? {} : { from: span.from }) };
};

/** The day as those see it who know of nothing but claims: otherwise the count would tell that there is more. */
export const openly = (day: CallDay | undefined): CallDay | undefined =>
  day && { ...day, ordinary: day.ordinary - (day.apart ?? 0) };

/** What the day of a person is named by. */
export const callDayParts = (whom: string, now: string): readonly string[] => [whom, dayOf(now)];

/** Counts a call that is asked for. The number may be shown only where `refused` is absent. */
export const countCall = (
  before: CallDay | undefined,
  of: {
    readonly _id: string;
    readonly storeId: string;
    readonly whom: string;
    readonly ground: CallGround;
    readonly bands: readonly CallBand[];
    /** About a bad answer or a complaint. */
    readonly apart?: boolean;
    /** Whether somebody of the store is expected there today. */
    readonly visitToday?: boolean;
  },
  now: string,
): { readonly day: CallDay; readonly refused?: CallHindrance } => {
  const day: CallDay = before ?? {
    _id: of._id,
    v: 1,
    storeId: of.storeId,
    whom: of.whom,
    ordinary: 0,
    exempt: {},
    expiresAt: new Date(Date.parse(startOfDay(dayOf(now))) + 48 * hour).toISOString(),
  };
  if (of.ground === 'visit-today' && of.visitToday !== true) return { day, refused: 'no-visit' };
  if (of.ground !== 'ordinary') {
    const made = day.exempt[of.ground] ?? 0;
    if (made >= exemptLimits[of.ground]) return { day, refused: 'exemption-limit' };
    return { day: { ...day, exempt: { ...day.exempt, [of.ground]: made + 1 } } };
  }
  const { hindrance } = callsNow(before, of.bands, now);
  if (hindrance !== undefined) return { day, refused: hindrance };
  const apart = of.apart ? { apart: (day.apart ?? 0) + 1 } : {};
  return { day: { ...day, ordinary: day.ordinary + 1, ...apart } };
};

/** A number seen for another reason is a call that could be made: it counts, whatever the hour; refused above three a day. */
export const countSight = (
  before: CallDay | undefined,
  of: { readonly _id: string; readonly storeId: string; readonly whom: string },
  now: string,
): CallDay | undefined => {
  if (leftOf(before) === 0) return undefined;
  const { day } = countCall(before, { ...of, ground: 'danger', bands: [] }, now);
  return { ...day, ordinary: day.ordinary + 1, exempt: before?.exempt ?? {} };
};
