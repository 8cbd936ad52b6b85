import type { CrewMember } from '../../../contracts/dispatch';
import type { Rules, Shift, Span } from '../assignment/model';
import { weekdayOf } from '../calendar/day';
import type { StoreRecord } from '../records';
import type { DispatchSheet } from './sheet';

type Opening = Pick<StoreRecord, 'closedDays'>;

/** Spans within bounds, sorted, overlapping ones joined. */
const joined = (spans: readonly Span[], { from, to }: Span): readonly Span[] => {
  const cut = spans
    .map((span) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
    .filter((span) => span.from < span.to)
    .sort((one, other) => one.from - other.from);
  const result: { from: number; to: number }[] = [];
  for (const span of cut) {
    const last = result[result.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
};

const isOff = (member: CrewMember, date: string): boolean =>
  member.leaves.some(({ from, to, span }) => span === undefined && from <= date && date <= to);

const hasSkill = (member: CrewMember, date: string): readonly string[] => [
  ...member.skills,
  ...member.certificates.filter(({ expiresOn }) => expiresOn >= date).map(({ skill }) => skill),
];

const shiftOf = (member: CrewMember, date: string): Shift | undefined => {
  const hours = member.week[weekdayOf(date)];
  if (!hours || isOff(member, date)) return undefined;
  const away = member.leaves.flatMap(({ from, to, span }) =>
    span !== undefined && from <= date && date <= to ? [span] : [],
  );
  return {
    technicianId: member.customerId,
    base: member.base,
    from: hours.from,
    to: hours.to,
    breaks: joined([...(member.lunch ? [member.lunch] : []), ...away], hours),
    skills: hasSkill(member, date),
    areas: member.areas,
    maxVisits: member.maxVisits,
    maxWorkMinutes: member.maxWorkMinutes,
  };
};

/** Whether nobody is sent on a date: a closed day, or a weekday on which the store is closed every week. */
export const isShutOn = (sheet: DispatchSheet, store: Opening, date: string): boolean =>
  store.closedDays.includes(date) || sheet.hours?.[weekdayOf(date)] === null;

/**
 * Who works on a day, with what is true on that day: leave and lunch as breaks, certificates that have not expired
 * (the last day included). Nobody where the store stays closed; on other days whoever sets out before the counter opens
 * still does. Sorted by id.
 * @param date `YYYY-MM-DD` at +08:00
 */
export const shiftsOf = (sheet: DispatchSheet, store: Opening, date: string): readonly Shift[] =>
  isShutOn(sheet, store, date)
    ? []
    : sheet.crew
        .flatMap((member) => shiftOf(member, date) ?? [])
        .map((shift) => ({ ...shift, ...sheet.loads?.[shift.technicianId] }))
        .sort((one, other) => (one.technicianId < other.technicianId ? -1 : 1));

/** The rules of the objective, in minutes (assignment model §5, level L3). */
export const rulesOf = ({ travel }: DispatchSheet): Rules => ({
  ...travel,
  returnMinutes: 15,
  changeMinutes: 10,
});
