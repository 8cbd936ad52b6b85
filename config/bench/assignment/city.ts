import type { Day, Point, Rules, Shift, Span, Visit } from '../../../cloudfunctions/_domain/assignment/model';

/*
 * A day of an invented city, the same for the same seed: districts around a centre, technicians who live in them, and
 * visits that ask for kinds of repair and times of day as shops see them. It draws exactly as the prototype did that
 * the table of best results was measured with, so both are asked the same days.
 */
export const trades = ['aircon', 'fridge', 'washer', 'water', 'kitchen', 'tv'] as const;
export const windows: readonly Span[] = [
  { from: 540, to: 660 },
  { from: 660, to: 780 },
  { from: 840, to: 960 },
  { from: 960, to: 1080 },
];
const windowShare = [0.34, 0.2, 0.28, 0.18];
const tradeShare = [0.28, 0.18, 0.2, 0.14, 0.12, 0.08];
const tradeMinutes = [75, 60, 45, 40, 50, 35];

export const cityRules: Rules = {
  speedKmh: 22,
  detour: 1.35,
  parkingMinutes: 4,
  returnMinutes: 15,
  changeMinutes: 10,
  fairness: 0,
};

/** The prototype's dice; its first throws are correlated, so it throws some away. */
export const cityDice = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const roll = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
  return roll;
};

const about = { lat: 30.66, lng: 104.06 };
const spreadKm = 14;
const districts = 6;
const latPerKm = 1 / 110.57;
const lngPerKm = 1 / (111.32 * Math.cos((about.lat * Math.PI) / 180));

const drawer = (seed: number) => {
  const roll = cityDice(seed);
  for (let at = 0; at < 20; at += 1) roll();
  const bell = () => {
    let sum = 0;
    for (let at = 0; at < 6; at += 1) sum += roll();
    return ((sum - 3) * 10_000) / 7071;
  };
  const near = (centre: Point, km: number): Point => ({
    lat: centre.lat + bell() * km * latPerKm,
    lng: centre.lng + bell() * km * lngPerKm,
  });
  const pick = (shares: readonly number[]) => {
    let left = roll();
    let at = 0;
    while ((left -= shares[at] ?? 0) > 0 && at < shares.length - 1) at += 1;
    return at;
  };
  return { roll, near, pick };
};

type Drawer = ReturnType<typeof drawer>;

const drawCentres = ({ roll }: Drawer): Point[] =>
  Array.from({ length: districts }, (_, at) => {
    const angle = (2 * Math.PI * at) / districts + roll() * 0.4;
    const km = at === 0 ? 0 : spreadKm * (0.45 + 0.5 * roll());
    return {
      lat: about.lat + km * Math.sin(angle) * latPerKm,
      lng: about.lng + km * Math.cos(angle) * lngPerKm,
    };
  });

const drawShift = ({ roll, near }: Drawer, centre: Point, at: number): Shift => {
  const base = near(centre, 2.5);
  const skills = new Set<string>([trades[at % trades.length] ?? '']);
  while (skills.size < 2 + Math.floor(roll() * 3))
    skills.add(trades[Math.floor(roll() * trades.length)] ?? '');
  const half = roll() < 0.15;
  const early = half && roll() < 0.5;
  return {
    technicianId: `tec_${String(at).padStart(4, '0')}`,
    base,
    from: half && !early ? 780 : half ? 540 : 530,
    to: half && early ? 780 : 1110,
    breaks: [],
    skills: [...skills],
    areas: [{ kind: 'radius', centre: base, km: 8 + roll() * 10 }],
    maxVisits: 1_000,
    maxWorkMinutes: 1_440,
  };
};

const drawVisit = (
  { roll, near, pick }: Drawer,
  centres: readonly Point[],
  technicians: number,
  at: number,
): Visit => {
  const district = roll() < 0.2 ? undefined : centres[Math.floor(roll() * districts)];
  const point = district ? near(district, 3) : near(about, spreadKm * 0.5);
  const trade = pick(tradeShare);
  const urgent = roll() < 0.1;
  const window = windows[pick(windowShare)] ?? windows[0]!;
  const before = roll() < 0.08 ? Math.floor(roll() * technicians) : undefined;
  return {
    visitId: `vis_${String(at).padStart(4, '0')}`,
    point,
    minutes: Math.round(((tradeMinutes[trade] ?? 0) * (0.7 + 0.6 * roll())) / 5) * 5,
    window,
    skills: [trades[trade] ?? ''],
    weight: urgent ? 10 : 1,
    ...(before === undefined ? {} : { before: `tec_${String(before).padStart(4, '0')}` }),
    not: [],
  };
};

/** A day with so many technicians, nobody of whom has anything to do yet, and so many visits that wait. */
export const cityDay = (seed: number, technicians: number, visits: number): Day => {
  const draw = drawer(seed);
  const centres = drawCentres(draw);
  const shifts = Array.from({ length: technicians }, (_, at) =>
    drawShift(draw, centres[at % districts]!, at),
  );
  const waiting = Array.from({ length: visits }, (_, at) => drawVisit(draw, centres, technicians, at));
  return { shifts, routes: [], waiting, rules: cityRules };
};
