/** Named moments of a write at which the process can be made to die. */
export const faultPointNames = [
  'before-begin',
  'between-documents',
  'before-commit',
  'after-commit',
  'before-file-write',
  'before-file-rename',
  'after-file-rename',
] as const;
export type FaultPoint = (typeof faultPointNames)[number];

export type PassPoint = (point: FaultPoint) => void;
/** The n-th passage of any point, or of the one named. */
export type DieAt = number | { readonly point: FaultPoint; readonly passage: number };

/** Reads `7` or `before-commit:7`. */
export const readDieAt = (text: string): DieAt => {
  const [name, count = name] = text.split(':');
  const passage = Number(count);
  const point = faultPointNames.find((one) => one === name);
  if (!Number.isInteger(passage) || passage < 1 || (count !== name && !point))
    throw new Error(`${text} is no moment to die at`);
  return point ? { point, passage } : passage;
};

/** Dies as by `kill -9` at the given passage; without one it never does. */
export const faultPoints = (dieAt: DieAt | undefined): PassPoint => {
  const { point, passage } = typeof dieAt === 'object' ? dieAt : { point: undefined, passage: dieAt };
  let passed = 0;
  return (at) => {
    if (point !== undefined && at !== point) return;
    passed += 1;
    if (passed === passage) process.kill(process.pid, 'SIGKILL');
  };
};
