import type { Refused } from './refused';
import type { Unreachable } from './unreachable';

/** The two ways a call ends without its answer. */
export type Failure = Refused | Unreachable;
