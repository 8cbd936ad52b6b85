import type { Category } from '../../../contracts/category';

/** What is known already on the page that leads to a form. */
export interface Carried {
  readonly words?: string | undefined;
  /** A thing that is not among one's products. */
  readonly thing?: { readonly name: string; readonly category: Category } | undefined;
}

let carried: Carried = {};

/** For the form that is opened next. What people wrote stands in no address, where it would be kept and logged. */
export const carryOver = (what: Carried): void => {
  carried = what;
};

/** Taken once: the next form is about something else. */
export const takeCarried = (): Carried => {
  const taken = carried;
  carried = {};
  return taken;
};
