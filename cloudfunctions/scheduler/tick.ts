/** Whether this tick has worked long enough; what is left waits for the next one. */
export type IsLate = () => boolean;

/** Well below the function's minute, so that the platform never cuts a task in half. */
const patience = 40_000;

export const beginTick = (): IsLate => {
  const started = performance.now();
  return () => performance.now() - started > patience;
};
