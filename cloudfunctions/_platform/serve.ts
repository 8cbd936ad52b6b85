import type { Action, ParsedInputOf, OutputOf } from '../../contracts/action';
import type { Role } from '../../contracts/team';
import type { Caller } from './identity';
import type { Cloud } from './cloud';

/** What a use case is given. */
export interface Call<A extends Action> {
  readonly input: ParsedInputOf<A>;
  readonly caller: Caller;
  readonly cloud: Cloud;
}

/** An action with the code that answers it. */
export interface Route {
  readonly action: Action;
  /** Staff only: who may call it; the door checks before the handler runs. */
  readonly roles?: readonly Role[];
  /**
   * Nobody who reads logs shall learn who complained: `unnamed` calls are logged without their caller, and an
   * `anonymous` one leaves no identity behind either.
   */
  readonly discretion?: 'unnamed' | 'anonymous';
  readonly handle: (call: Call<Action>) => Promise<unknown>;
}

/** Binds an action to its handler. */
export const serve = <A extends Action>(
  action: A,
  handle: (call: Call<A>) => Promise<OutputOf<A>>,
): Route => ({
  action,
  handle,
});

/** Binds a staff action: its input names the store, and the caller needs one of the roles there. */
export const serveStaff = <A extends Action>(
  action: A,
  roles: readonly Role[],
  handle: (call: Call<A>) => Promise<OutputOf<A>>,
): Route => ({ ...serve(action, handle), roles });

/** The same route, of whose caller the log says nothing. */
export const discreetly = (route: Route, discretion: NonNullable<Route['discretion']>): Route => ({
  ...route,
  discretion,
});
