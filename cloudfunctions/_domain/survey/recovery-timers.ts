import { isImprovement } from './causes';
import { inHours } from './schedule';
import { never, type RecoveryRecord } from './survey-record';

/*
 * What time alone does to a recovery: as long as nobody was reached it is warned of and goes to the owner; afterwards a
 * manager has three days for each step, then the owner hears of it; and whoever was asked again and says nothing is
 * reminded once, and a week later it is at an end.
 */

const hour = 3_600_000;
export const later = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * hour).toISOString();

/** Hours that a step may take once the customer was reached. */
export const stepWithin = 72;

/** Hours after which whoever was asked again is reminded, and after which nobody waits for him any more. */
export const remindAfter = 7 * 24;
export const lapseAfter = 14 * 24;

/** Whose move it has been, since when. */
const lastAt = ({ steps, contactedAt, openedAt }: RecoveryRecord): string =>
  [steps.at(-1)?.at, contactedAt].reduce<string>(
    (last, at) => (at !== undefined && at > last ? at : last),
    openedAt,
  );

/** How often this step was asked for. */
const pressedTimes = ({ pressed, version }: RecoveryRecord): number =>
  pressed?.version === version ? pressed.times : 0;

/** Whether the customer does not have to be reached any more: he was, or what was done is told without it. */
const isPast = ({ contactedAt, state }: RecoveryRecord): boolean =>
  contactedAt !== undefined || state === 'documented';

/** When a timer has to look at it next. */
const nextDue = (recovery: RecoveryRecord): string => {
  const { done, warned, escalated, contactBy, escalateAt, state, reminded } = recovery;
  if (done) return never;
  if (state === 'asked')
    return reminded ? later(lastAt(recovery), lapseAfter) : inHours(later(lastAt(recovery), remindAfter));
  if (isPast(recovery)) {
    const times = pressedTimes(recovery);
    return times < 2 ? later(lastAt(recovery), stepWithin * (times + 1)) : never;
  }
  if (escalated || (warned && isImprovement(recovery.causes))) return never;
  return warned ? escalateAt : contactBy;
};

/** A change with the next time that a timer looks at it. */
export const settled = (recovery: RecoveryRecord): RecoveryRecord => ({
  ...recovery,
  dueAt: nextDue(recovery),
});

/** What follows from time alone. */
export interface LookedAfterRecovery {
  readonly recovery: RecoveryRecord;
  readonly tell?: 'managers' | 'owners' | 'customer';
  /** Names what is told for ever. */
  readonly name?: string;
}

const afterAsking = (recovery: RecoveryRecord): LookedAfterRecovery =>
  recovery.reminded
    ? { recovery: settled({ ...recovery, state: 'ended', done: true, version: recovery.version + 1 }) }
    : { recovery: settled({ ...recovery, reminded: true }), tell: 'customer', name: 'again' };

const press = (recovery: RecoveryRecord): LookedAfterRecovery => {
  const { version } = recovery;
  const times = pressedTimes(recovery) + 1;
  const tell = times < 2 ? 'managers' : 'owners';
  return {
    recovery: settled({ ...recovery, pressed: { version, times } }),
    tell,
    name: `${tell}_${version}`,
  };
};

/**
 * A reminder after a day, the owner after two; of an improvement a reminder after a week; of every further step a reminder
 * after three days, the owner after six; and the end where the customer does not say whether it has been put right.
 */
export const lookAfterRecovery = (recovery: RecoveryRecord, now: string): LookedAfterRecovery => {
  if (recovery.dueAt > now) return { recovery };
  if (recovery.state === 'asked') return afterAsking(recovery);
  if (isPast(recovery)) return press(recovery);
  if (now >= recovery.escalateAt && !isImprovement(recovery.causes))
    return {
      recovery: settled({ ...recovery, warned: true, escalated: true }),
      tell: 'owners',
      name: 'owners',
    };
  return { recovery: settled({ ...recovery, warned: true }), tell: 'managers', name: 'managers' };
};
