import type { AnnouncedTechnician, MyVisit } from '../../../contracts/my-visit';
import { instantAt } from '../calendar/day';
import type { Claim } from '../claim-record';
import { canHappen, type Act } from '../lifecycle';
import type { StoreRecord, Team } from '../records';
import { startsOn } from './expected';
import type { DispatchSheet } from './sheet';
import type { TechnicianDay } from './technician-day';
import { isMissed, noShowFrom } from './visit-ends';

export interface MyVisitOf {
  readonly claim: Claim;
  readonly store: StoreRecord;
  readonly team: Team | undefined;
  readonly sheet: DispatchSheet;
  /** Of whoever is fixed. */
  readonly day: TechnicianDay | undefined;
}

/** States in which somebody is expected, or is there. */
const visiting: readonly Claim['state'][] = ['scheduled', 'en-route', 'in-service'];

const announced = ({ claim: { visit }, team, sheet }: MyVisitOf): AnnouncedTechnician | undefined => {
  const member = sheet.crew.find(({ customerId }) => customerId === visit?.technicianId);
  if (!visit || !member) return undefined;
  const { name = '', portrait } =
    team?.members.find(({ customerId }) => customerId === member.customerId) ?? {};
  return {
    name,
    badge: member.badge,
    ...(portrait === undefined ? {} : { portrait }),
    certificates: member.certificates
      .filter(({ expiresOn }) => expiresOn >= visit.date)
      .map(({ skill, expiresOn }) => ({ skill, expiresOn })),
  };
};

const actsOf = (claim: Claim, now: string): MyVisit['acts'] => {
  const act: Act = { at: now, by: 'customer', customerId: claim.customerId };
  const isAsked = claim.visit?.lateUntil !== undefined && !claim.visit.waits;
  return [
    ...(isAsked && canHappen(claim, 'late-accepted', act) ? (['answer-late'] as const) : []),
    ...(isMissed(claim, now) ? (['report-no-show'] as const) : []),
  ];
};

/** What the customer sees of his visit; who comes only once it is fixed, and only while he is expected. */
export const myVisitView = (of: MyVisitOf, now: string): MyVisit => {
  const { claim, store, sheet, day } = of;
  const booked = visiting.includes(claim.state) ? claim.visit : undefined;
  const technician = booked && announced(of);
  const start = booked && day && startsOn({ sheet, store, day }, now).get(booked.visitId);
  return {
    claimId: claim._id,
    version: claim.version,
    number: claim.number,
    productName: claim.product.name,
    claimState: claim.state,
    store: { name: store.name, phone: store.phone },
    ...(booked === undefined
      ? {}
      : {
          visit: {
            date: booked.date,
            window: { from: booked.window.from, to: booked.window.to },
            ...(start === undefined ? {} : { start }),
            ...(booked.lateUntil === undefined ? {} : { lateUntil: booked.lateUntil }),
            waits: booked.waits === true,
            noShowFrom: instantAt(booked.date, noShowFrom(booked)),
          },
        }),
    ...(technician === undefined ? {} : { technician }),
    acts: actsOf(claim, now),
  };
};
