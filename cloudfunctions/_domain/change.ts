import type { Claim, EventRecord, NoticeRecord, TextRecord } from './claim-record';

/** What follows from an act on a claim; written together or not at all. */
export interface Change {
  readonly claim: Claim;
  readonly event: EventRecord;
  /** Free text of the event. */
  readonly text?: TextRecord;
  readonly notices?: readonly NoticeRecord[];
}

/** The free text of an event, where anything was said. */
export const textOf = (
  { claim, event }: Pick<Change, 'claim' | 'event'>,
  said: Pick<TextRecord, 'answers' | 'held'> & { readonly words?: string | undefined },
): { readonly text?: TextRecord } => {
  const { words, answers, held } = said;
  if (words === undefined && (answers === undefined || answers.length === 0)) return {};
  return {
    text: {
      _id: event._id,
      v: 1,
      storeId: claim.storeId,
      customerId: claim.customerId,
      claimId: claim._id,
      ...(words === undefined ? {} : { words }),
      ...(answers === undefined || answers.length === 0 ? {} : { answers }),
      ...(held === undefined ? {} : { held }),
    },
  };
};
