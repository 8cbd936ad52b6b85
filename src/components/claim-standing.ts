import type { ClaimSummary } from '../../contracts/claim';
import type { ClaimState } from '../../contracts/claim-state';
import { stateWords } from '../shared/words/claims';
import { standing as words } from '../shared/words/standing';
import { answerFigure } from './answer-figure';
import type { Tone } from './badge';

export interface Standing {
  readonly tone: Tone;
  /** Left edge of its line. */
  readonly edge: 'you' | 'shop' | 'done' | 'alert' | 'idle';
  /** State, whose turn, until when. */
  readonly line: string;
  /** The shop's answer is due and did not come. */
  readonly late: boolean;
}

/** As long as the shop owes its first answer; afterwards other days count, which the claim itself tells. */
export const owesAnswer = (state: ClaimState): boolean => state === 'submitted' || state === 'reviewing';

/** How a claim is shown on one line: whose turn it is by colour and word, and until when. */
export function standingOf(claim: ClaimSummary, now: number = Date.now()): Standing {
  const { state, turn } = claim;
  const said = stateWords[state] ?? stateWords.submitted;
  if (turn === 'customer')
    return { tone: 'todo', edge: 'you', line: `${said} · ${words.yours}`, late: false };
  if (turn === 'shop') {
    if (!owesAnswer(state))
      return { tone: 'shop', edge: 'shop', line: `${said} · ${words.shops}`, late: false };
    const { late, line } = answerFigure(claim.answerBy, now);
    return { tone: late ? 'alert' : 'shop', edge: late ? 'alert' : 'shop', line: `${said} · ${line}`, late };
  }
  if (state === 'completed')
    return { tone: 'done', edge: 'done', line: `${said} · ${words.done}`, late: false };
  if (state === 'rejected')
    return { tone: 'idle', edge: 'idle', line: `${said} · ${words.rejected}`, late: false };
  return { tone: 'idle', edge: 'idle', line: said, late: false };
}
