/** Named moments of a write at which the process can be made to die. */
export type FaultPoint =
  | 'before-begin'
  | 'between-documents'
  | 'before-commit'
  | 'after-commit'
  | 'before-file-write'
  | 'before-file-rename'
  | 'after-file-rename';

export type PassPoint = (point: FaultPoint) => void;

/** Dies as by `kill -9` at the n-th passage; without a number it never does. */
export const faultPoints = (dieAt: number | undefined): PassPoint => {
  let passed = 0;
  return () => {
    passed += 1;
    if (passed === dieAt) process.kill(process.pid, 'SIGKILL');
  };
};
