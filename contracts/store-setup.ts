import { action } from './action';
import { certificate, counter, crewMember, place, point, visitService, zone } from './dispatch';
import { span } from './slot';
import { claimId, customerId, day, storeId, text } from './fields';
import { parcel } from './handling';
import { openHours, returnAddress } from './store';
import * as z from './zod';

const week = z.array(openHours.nullable()).length(7);
const minute = z.number().int().min(0).max(1_440);
const typedWeek = z
  .array(
    z
      .strictObject({ opens: minute, closes: minute })
      .refine(({ opens, closes }) => opens < closes, { path: ['closes'] })
      .nullable(),
  )
  .length(7);
const windows = z
  .array(span)
  .min(1)
  .max(12)
  .refine((all) => all.every(({ from }, at) => at === 0 || from >= (all[at - 1]?.to ?? 0)));

/** Everything that decides where, when and by whom visits are made. */
export const storeSetup = z.object({
  /** Raised by every change; a change names the one it was made on. */
  rev: z.number().int(),
  /** Monday first. */
  hours: week,
  closedDays: z.array(day),
  districts: z.array(z.string()),
  point,
  windows: z.array(span),
  counter,
  zones: z.array(zone),
  services: z.array(visitService),
  crew: z.array(crewMember.extend({ name: z.string() })),
  /** Technicians of the team without an entry in the crew: nobody sends them. */
  missing: z.array(z.object({ customerId, name: z.string() })),
  /** Of the crew, who is no technician of the team any more: nobody who could go. */
  gone: z.array(z.object({ customerId, badge: z.string() })),
  travel: z.object({
    speedKmh: z.number(),
    detour: z.number(),
    parkingMinutes: z.number(),
    fairness: z.number(),
  }),
  urgentReserve: z.number().int(),
  /** Where a district's middle is. */
  centres: z.array(place),
  /** Streets and estates that are pinned. */
  places: z.number().int(),
  /** The store itself, to which goods are sent where `returns` names no other place. */
  own: z.object({ name: z.string(), phone: z.string(), address: z.string() }),
  returns: z.object({ name: z.string(), phone: z.string(), address: z.string() }).optional(),
});
export type StoreSetup = z.output<typeof storeSetup>;

/** What has to be there before the first visit can be booked, in the order in which it is set up. */
export const setupItems = [
  'hours',
  'districts',
  'services',
  'crew',
  'certificates',
  'counter',
  'returns',
  'places',
] as const;
export const setupItem = z.enum(setupItems);
export type SetupItem = z.output<typeof setupItem>;

/** One item of the checklist; `needed` ones keep windows from being offered. */
export const setupCheck = z.object({
  item: setupItem,
  done: z.boolean(),
  needed: z.boolean(),
  /** Of certificates: which end within sixty days, or have ended. */
  ending: z.array(certificate.extend({ customerId, name: z.string() })).optional(),
  /** Of services: categories that the store sells and nobody can be sent for. */
  uncovered: z.array(z.string()).optional(),
});
export type SetupCheck = z.output<typeof setupCheck>;

const setupView = z.object({ setup: storeSetup, checks: z.array(setupCheck), mayChange: z.boolean() });

/** The set-up and how far it is. */
export const getSetup = action({
  server: 'staff',
  name: 'get-setup',
  input: z.strictObject({ storeId }),
  output: setupView,
});

/** One thing to change. */
export const setupPart = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('hours'), hours: typedWeek, closedDays: z.array(day).max(200) }),
  z.strictObject({ what: z.literal('windows'), windows }),
  z.strictObject({ what: z.literal('counter'), counter }),
  z.strictObject({
    what: z.literal('area'),
    point,
    zones: z.array(zone).max(10),
    centres: z.array(place).min(1).max(40),
  }),
  z.strictObject({
    what: z.literal('travel'),
    speedKmh: z.number().min(3).max(120),
    detour: z.number().min(1).max(3),
    parkingMinutes: z.number().min(0).max(60),
    fairness: z.number().min(0).max(0.1),
    urgentReserve: z.number().int().min(0).max(20),
  }),
  z.strictObject({ what: z.literal('services'), services: z.array(visitService).min(1).max(100) }),
  /** The store as customers read it; goods are sent there where `returns` names no other place. */
  z.strictObject({ what: z.literal('store'), own: returnAddress }),
  /** `null`: to the store itself. */
  z.strictObject({ what: z.literal('returns'), returns: returnAddress.nullable() }),
  z.strictObject({ what: z.literal('technician'), member: crewMember }),
  z.strictObject({ what: z.literal('technician-gone'), customerId }),
]);
export type SetupPart = z.output<typeof setupPart>;

/** A booked visit that a change touches, and what happens to it. Its window is kept either way. */
export const touchedVisit = z.object({
  claimId,
  number: z.string(),
  date: day,
  window: span,
  technician: z.string().optional(),
  /** What the change takes away from it. */
  lost: z.enum([
    'off-duty',
    'skill',
    'area',
    'hours',
    'store-closed',
    'too-much',
    'window',
    'district',
    'service',
  ]),
  /**
   * `moved`: that colleague takes it. `waiting`: nobody can, and a manager has to see to it. `kept`: the same person goes
   * at the same time, though nobody could book it any more.
   */
  becomes: z.enum(['moved', 'waiting', 'kept']),
  to: z.string().optional(),
});
export type TouchedVisit = z.output<typeof touchedVisit>;

/**
 * Goods that are to be sent, or were, to an address for returns that changes. `told`: not sent yet, the customer is told
 * the new one. `under-way`: sent to the old one, where somebody has to take it in.
 */
export const touchedParcel = z.object({
  claimId,
  number: z.string(),
  productName: z.string(),
  becomes: z.enum(['told', 'under-way']),
  parcel: parcel.optional(),
});
export type TouchedParcel = z.output<typeof touchedParcel>;

/** A time at the counter that the store does not offer any more: it is given back, and the customer is told. */
export const touchedSlot = z.object({
  claimId,
  number: z.string(),
  productName: z.string(),
  date: day,
  window: span,
});
export type TouchedSlot = z.output<typeof touchedSlot>;

/**
 * Changes one part. Where booked visits, times at the counter or open parcels are touched, nothing is written before `confirmed`: the answer
 * lists them and what happens to each.
 */
export const saveSetup = action({
  server: 'staff',
  name: 'save-setup',
  input: z.strictObject({ storeId, rev: z.number().int().min(0), part: setupPart, confirmed: z.boolean() }),
  output: z.discriminatedUnion('saved', [
    z.object({ saved: z.literal(true), ...setupView.shape }),
    z.object({
      saved: z.literal(false),
      touched: z.array(touchedVisit),
      parcels: z.array(touchedParcel),
      slots: z.array(touchedSlot),
    }),
  ]),
});

/** Why a line of a list of places cannot be taken. */
export const placeError = z.object({
  row: z.number().int(),
  what: z.enum(['columns', 'name', 'district', 'point', 'twice', 'open-quote', 'empty', 'too-many']),
});
export type PlaceError = z.output<typeof placeError>;

/** Streets and estates as lines of name, district, latitude, longitude (GCJ-02); all of them or none. Replaces the list. */
export const importPlaces = action({
  server: 'staff',
  name: 'import-places',
  input: z.strictObject({
    storeId,
    // At least two cells somewhere: anything else is no list.
    file: text(60_000).refine((file) => /[,\t;，]/.test(file)),
  }),
  output: z.discriminatedUnion('taken', [
    z.object({ taken: z.literal(true), places: z.number().int() }),
    z.object({ taken: z.literal(false), errors: z.array(placeError) }),
  ]),
});

/** Pinned streets of a store, for looking at and for choosing one's own. */
export const listPlaces = action({
  server: 'staff',
  name: 'list-places',
  input: z.strictObject({ storeId }),
  output: z.object({ places: z.array(place) }),
});
