import { clock, dayOf, moment } from '../shared/format';
import { answerBy as words } from '../shared/words/answer-by';

interface AnswerFigure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly late: boolean;
  /** The same on one line. */
  readonly line: string;
}

/** The shop's promise as word, figure, word; a promise that passed says so. */
export function answerFigure(answerBy: string, now: number = Date.now()): AnswerFigure {
  const late = Date.parse(answerBy) < now;
  const day = dayOf(answerBy, now);
  const at = moment(answerBy, now);
  return {
    before: late ? words.lateBefore(day) : day,
    figure: clock(answerBy),
    after: late ? words.lateAfter : words.after,
    late,
    line: late ? words.lateLine(at) : words.line(at),
  };
}
