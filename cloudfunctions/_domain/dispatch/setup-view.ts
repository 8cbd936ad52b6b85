import type { SetupCheck, StoreSetup } from '../../../contracts/store-setup';
import { addDays } from '../calendar/day';
import type { StoreRecord, Team } from '../records';
import type { DispatchSheet } from './sheet';

/** Certificates are named before they end, so that somebody can renew them. */
const endingWithinDays = 60;

const nameOf = (team: Team, id: string): string =>
  team.members.find(({ customerId }) => customerId === id)?.name ?? '';

/** The set-up as managers see it. */
export const setupView = (
  sheet: DispatchSheet,
  store: StoreRecord,
  team: Team,
  places: number,
): StoreSetup => ({
  rev: sheet.rev,
  hours: [...store.hours],
  closedDays: [...store.closedDays],
  districts: [...store.districts],
  point: sheet.point,
  windows: [...sheet.windows],
  counter: { ...sheet.counter, slots: [...sheet.counter.slots] },
  zones: [...sheet.zones],
  services: [...sheet.services],
  crew: sheet.crew.map((member) => ({ ...member, name: nameOf(team, member.customerId) })),
  missing: team.members
    .filter(({ roles }) => roles.includes('technician'))
    .filter(({ customerId }) => !sheet.crew.some((member) => member.customerId === customerId))
    .map(({ customerId, name }) => ({ customerId, name })),
  gone: sheet.crew
    .filter(
      (member) =>
        !team.members.some(
          ({ customerId, roles }) => customerId === member.customerId && roles.includes('technician'),
        ),
    )
    .map(({ customerId, badge }) => ({ customerId, badge })),
  travel: { ...sheet.travel },
  urgentReserve: sheet.urgentReserve,
  centres: [...sheet.districts],
  places,
  own: { name: store.name, phone: store.phone, address: store.address },
  ...(store.returns === undefined ? {} : { returns: { ...store.returns } }),
});

const skillsAt = (setup: StoreSetup, today: string): ReadonlySet<string> =>
  new Set(
    setup.crew.flatMap(({ skills, certificates }) => [
      ...skills,
      ...certificates.filter(({ expiresOn }) => expiresOn >= today).map(({ skill }) => skill),
    ]),
  );

/**
 * How far the set-up is. Needed is what windows cannot be offered without; the rest makes them better.
 * @param today `YYYY-MM-DD` at +08:00
 */
export const setupChecks = (setup: StoreSetup, today: string): SetupCheck[] => {
  const skills = skillsAt(setup, today);
  const uncovered = [
    ...new Set(
      setup.services
        .filter((one) => one.skills.some((skill) => !skills.has(skill)))
        .map((one) => one.category),
    ),
  ];
  const until = addDays(today, endingWithinDays);
  const ending = setup.crew.flatMap(({ customerId, name, certificates }) =>
    certificates.filter(({ expiresOn }) => expiresOn < until).map((one) => ({ ...one, customerId, name })),
  );
  return [
    { item: 'hours', needed: true, done: setup.hours.some((hours) => hours !== null) },
    { item: 'districts', needed: true, done: setup.centres.length > 0 && setup.zones.length > 0 },
    { item: 'services', needed: true, done: setup.services.length > 0 && uncovered.length === 0, uncovered },
    {
      item: 'crew',
      needed: true,
      done: setup.crew.length > 0 && setup.missing.length === 0 && setup.gone.length === 0,
    },
    { item: 'certificates', needed: false, done: ending.length === 0, ending },
    { item: 'counter', needed: false, done: setup.counter.slots.length > 0 },
    { item: 'returns', needed: false, done: setup.returns !== undefined },
    { item: 'places', needed: false, done: setup.places > 0 },
  ];
};
