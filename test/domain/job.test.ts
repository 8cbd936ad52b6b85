import {
  afterFailure,
  isStillMine,
  isStuck,
  moved,
  stuckAfter,
  takenUp,
  type JobRecord,
} from '../../cloudfunctions/_domain/job';

const now = '2026-11-24T02:00:00.000Z';
const job: JobRecord = {
  _id: 'job_1',
  v: 1,
  storeId: 'sto_wensan',
  kind: 'stop-use',
  about: 'hld_1',
  round: 1,
  cursor: '',
  lease: '2026-11-24T01:00:00.000Z',
  attempts: 0,
  done: false,
};
const minutesUntil = ({ lease }: JobRecord) => (Date.parse(lease) - Date.parse(now)) / 60_000;

test('a job is taken up by whoever comes once its lease has run out, and by nobody before', () => {
  const mine = takenUp(job, now);
  expect(mine).toMatchObject({ attempts: 1 });
  expect(takenUp(mine, now)).toBeUndefined();
  expect(takenUp({ ...job, done: true }, now)).toBeUndefined();
  expect(takenUp(undefined, now)).toBeUndefined();
});

test('who lost the lease to another moves nothing on', () => {
  const mine = takenUp(job, now) ?? job;
  const theirs = takenUp(mine, '2026-11-24T02:05:00.000Z');
  expect(isStillMine(mine, mine)).toBe(true);
  expect(isStillMine(theirs, mine)).toBe(false);
  expect(isStillMine({ ...mine, cursor: 'prd_9' }, mine)).toBe(false);
});

test('what fails is tried again after pauses that double up to an hour, and is stuck after the fifth time', () => {
  const pauses: number[] = [];
  let failing = job;
  for (let time = 1; time <= 8; time += 1) {
    failing = afterFailure(failing, now);
    pauses.push(minutesUntil(failing));
    expect(isStuck(failing)).toBe(time >= stuckAfter);
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
});

test('a slice that succeeds forgets the failures before it', () => {
  const next = moved(afterFailure(job, now), { cursor: 'prd_1', done: false });
  expect(next).not.toHaveProperty('failures');
  expect(next.cursor).toBe('prd_1');
});
