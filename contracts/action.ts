import type * as z from './zod';

/** One cloud function per audience. `scheduler` answers to a timer only. */
export type Audience = 'customer' | 'staff';

/** The promise between the two halves: which function answers, by what name, what goes in and what comes out. */
export interface Action<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly server: Audience;
  readonly name: string;
  readonly input: I;
  readonly output: O;
}

export type InputOf<A extends Action> = z.input<A['input']>;
export type ParsedInputOf<A extends Action> = z.output<A['input']>;
export type OutputOf<A extends Action> = z.output<A['output']>;

/** Declares an action; gives both ends its name, schema and types. */
export const action = <I extends z.ZodType, O extends z.ZodType>(declared: Action<I, O>): Action<I, O> =>
  declared;
