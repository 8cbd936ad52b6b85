import { category } from './category';
import { symptom } from './fault';
import { customerId, day, text } from './fields';
import { span } from './slot';
import * as z from './zod';

/*
 * What a store says about its visits: when, where, how long, by whom. Minutes are counted from midnight at +08:00,
 * spans are half-open, coordinates are GCJ-02.
 */

export const point = z.strictObject({
  lat: z.number().min(3).max(54),
  lng: z.number().min(73).max(136),
});
export type Point = z.output<typeof point>;

/** Within a radius, or inside a polygon: its corners in order, not closed. */
export const area = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('radius'), centre: point, km: z.number().min(0.5).max(100) }),
  z.strictObject({ kind: z.literal('polygon'), corners: z.array(point).min(3).max(50) }),
]);
export type Area = z.output<typeof area>;

/** What a visit for a kind of thing (and a fault, where it matters) takes. Skills are the store's own words. */
export const visitService = z.strictObject({
  category,
  /** Absent is every fault without a line of its own. */
  symptom: symptom.optional(),
  minutes: z.number().int().min(10).max(480),
  /** All of them; certificates are skills with an end. */
  skills: z.array(text(20)).min(1).max(5),
});
export type VisitService = z.output<typeof visitService>;

/** A skill that somebody has to be certified for. */
export const certificate = z.strictObject({ skill: text(20), number: text(40), expiresOn: day });
export type Certificate = z.output<typeof certificate>;

/** Days off, whole or in part; both days included. */
export const leave = z
  .strictObject({ from: day, to: day, span: span.optional() })
  .refine(({ from, to }) => from <= to, { path: ['to'] });
export type Leave = z.output<typeof leave>;

/** How one technician works. */
export const crewMember = z.strictObject({
  customerId,
  /** On the badge that customers are shown. */
  badge: text(20),
  base: point,
  skills: z.array(text(20)).max(20),
  certificates: z.array(certificate).max(20),
  /** None means everywhere. */
  areas: z.array(area).max(10),
  /** Monday first; `null` is a day off. */
  week: z.array(span.nullable()).length(7),
  lunch: span.nullable(),
  leaves: z.array(leave).max(50),
  maxVisits: z.number().int().min(1).max(30),
  maxWorkMinutes: z.number().int().min(60).max(900),
});
export type CrewMember = z.output<typeof crewMember>;

/** How far a customer lives from the store, and what that means for the promise of arrival. */
export const zone = z.strictObject({
  name: text(20),
  /** Up to this distance from the store, as the crow flies. */
  upToKm: z.number().min(0.5).max(500),
  arrival: z.enum(['local', 'remote']),
});
export type Zone = z.output<typeof zone>;

/** A street or an estate that the store has pinned once. */
export const place = z.strictObject({
  name: text(40),
  district: text(20),
  point,
  /** Minutes added to each way, where the point is rough. */
  uncertainMinutes: z.number().int().min(0).max(60),
});
export type Place = z.output<typeof place>;

/** The counter: when goods are brought and fetched, and how many people fit at a time. */
export const counter = z.strictObject({
  slots: z.array(span).max(12),
  perSlot: z.number().int().min(1).max(50),
});
export type Counter = z.output<typeof counter>;

/** At most so many technicians are planned together. */
export const maxCrew = 60;
/** Days from today on for which windows are offered. */
export const horizonDays = 14;
