import type { Action, InputOf, OutputOf } from '../../../contracts/action';
import type { Answer } from '../../../contracts/envelope';
import { release } from '../../../contracts/release';
import { isAcceptable } from './output';
import { Refused } from './refused';
import { transport } from './transport';
import { Unreachable } from './unreachable';

const timeoutMs = 15_000;
const busyTries = 3;

const reads = /^(get|list|show)-/;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'ok' in value && 'requestId' in value;

const send = async (action: Action, input: unknown): Promise<Answer> => {
  const answer = await transport.send(action.server, { action: action.name, release, input }, timeoutMs);
  if (!isAnswer(answer)) throw new Unreachable('not an answer');
  return answer;
};

/** Reads are asked once more when the line broke; a write is sent again only by a person or under its own key. */
const sendSafely = async (action: Action, input: unknown): Promise<Answer> => {
  try {
    return await send(action, input);
  } catch (failure) {
    if (!(failure instanceof Unreachable) || !reads.test(action.name)) throw failure;
    return send(action, input);
  }
};

/**
 * Calls a cloud function. Throws `Refused` for the shop's no and `Unreachable` when no answer came.
 * A busy shop is asked again up to three times, after a random pause that doubles.
 */
export const call = async <A extends Action>(action: A, input: InputOf<A>): Promise<OutputOf<A>> => {
  for (let tried = 0; ; tried += 1) {
    const answer = await sendSafely(action, input);
    if (answer.ok) {
      if (isAcceptable(action, answer.data)) return answer.data;
      throw new Error(`${action.name} broke its promise (${answer.requestId})`);
    }
    if (answer.code !== 'BUSY' || tried === busyTries)
      throw new Refused(answer.code, answer.requestId, answer.field, answer.limit, answer.alternatives);
    await wait(Math.random() * 200 * 2 ** tried);
  }
};
