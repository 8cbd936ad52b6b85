import type { ClaimKind } from '../../../contracts/claim-form';
import type { Step } from './claim-draft';

/** Where the form lies among the pages. */
export const formPage = 'filing/claim-new/index';

export interface FormLink {
  readonly step?: Step;
  /** Known from where one comes; asked otherwise. */
  readonly kind?: ClaimKind;
  /** One of my products. */
  readonly product?: string;
  /** The store of an unfinished form to go on with. */
  readonly goOn?: string;
}

/** The way into the form. Without a kind it asks for one first, except from a product: then it is a repair. */
export const formLink = (link: FormLink = {}): string => {
  const query = Object.entries(link).map(([name, value]) => `${name}=${String(value)}`);
  return query.length === 0 ? `/${formPage}` : `/${formPage}?${query.join('&')}`;
};
