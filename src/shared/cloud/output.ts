import type { Action, OutputOf } from '../../../contracts/action';

/** Whether a value is what the action promises. Keys beyond the promise are let through, and ignored. */
export const isOutput = <A extends Action>(action: A, value: unknown): value is OutputOf<A> =>
  action.output.safeParse(value).success;

/** As `isOutput`, but trusting in the field, where newer functions may answer with more words than this client knows. */
export const isAcceptable = <A extends Action>(action: A, value: unknown): value is OutputOf<A> =>
  process.env.NODE_ENV === 'production' || isOutput(action, value);
