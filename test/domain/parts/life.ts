import type { ClaimState } from '../../../contracts/claim-state';
import type { Who } from '../../../cloudfunctions/_domain/lifecycle';

const letters: Readonly<Record<string, Who>> = {
  C: 'customer',
  S: 'system',
  o: 'owner',
  m: 'manager',
  s: 'customer-service',
  t: 'technician',
  p: 'parts-keeper',
  f: 'finance',
};

/** Whom the letters of a line name. */
export const whoOf = (by: string): readonly Who[] =>
  Array.from(by, (letter) => {
    const who = letters[letter];
    if (who === undefined) throw new Error(`nobody is called ${letter}`);
    return who;
  });

/**
 * What may happen, state by state, written by hand apart from the table of the rules: event, where it leads, by whom.
 * Whatever is not here must be refused.
 */
export const life: Readonly<Record<ClaimState, readonly string[]>> = {
  submitted: [
    'handed-over submitted Csom',
    'photos-added submitted C',
    'contact-corrected submitted C',
    'review-begun reviewing som',
    'approved approved Ssom',
    'urgent-marked submitted som',
    'major-quality-flagged submitted tsom',
    'cancelled cancelled C',
    'force-closed force-closed om',
  ],
  reviewing: [
    'handed-over reviewing Csom',
    'photos-added reviewing C',
    'contact-corrected reviewing C',
    'reassigned reviewing som',
    'info-asked need-info som',
    'guided remote-guidance som',
    'approved approved Ssom',
    'approval-proposed reviewing som',
    'approval-refused reviewing om',
    'rejection-proposed reviewing som',
    'rejection-refused reviewing om',
    'rejected rejected som',
    'urgent-marked reviewing som',
    'major-quality-flagged reviewing tsom',
    'cancelled cancelled C',
    'force-closed force-closed om',
  ],
  'need-info': [
    'handed-over need-info Csom',
    'photos-added need-info C',
    'contact-corrected need-info C',
    'reassigned need-info som',
    'info-given reviewing C',
    'urgent-marked need-info som',
    'major-quality-flagged need-info tsom',
    'cancelled cancelled C',
    'auto-cancelled cancelled S',
    'force-closed force-closed om',
  ],
  'remote-guidance': [
    'handed-over remote-guidance Csom',
    'photos-added remote-guidance C',
    'contact-corrected remote-guidance C',
    'reassigned remote-guidance som',
    'guidance-solved completed C',
    'guidance-failed reviewing CS',
    'urgent-marked remote-guidance som',
    'major-quality-flagged remote-guidance tsom',
    'cancelled cancelled C',
    'force-closed force-closed om',
  ],
  approved: [
    'handed-over approved Csom',
    'photos-added approved C',
    'contact-corrected approved C',
    'person-asked submitted C',
    'urgent-marked approved som',
    'major-quality-flagged approved tsom',
    'work-begun in-service tsom',
    'goods-received inspecting tsom',
    'refund-begun refunding som',
    'cancelled cancelled C',
    'force-closed force-closed om',
  ],
  'in-service': [
    'handed-over in-service Csom',
    'photos-added in-service C',
    'contact-corrected in-service C',
    'urgent-marked in-service som',
    'major-quality-flagged in-service tsom',
    'parts-awaited parts-wait ptsom',
    'repaired completed tsom',
    'not-repairable reviewing tsom',
    'force-closed force-closed om',
  ],
  'parts-wait': [
    'handed-over parts-wait Csom',
    'photos-added parts-wait C',
    'contact-corrected parts-wait C',
    'urgent-marked parts-wait som',
    'major-quality-flagged parts-wait tsom',
    'parts-arrived in-service ptsom',
    'not-repairable reviewing tsom',
    'force-closed force-closed om',
  ],
  inspecting: [
    'handed-over inspecting Csom',
    'photos-added inspecting C',
    'contact-corrected inspecting C',
    'urgent-marked inspecting som',
    'major-quality-flagged inspecting tsom',
    'goods-differ reviewing tsom',
    'refund-begun refunding som',
    'exchange-begun exchanging som',
    'force-closed force-closed om',
  ],
  refunding: [
    'handed-over refunding Csom',
    'photos-added refunding C',
    'contact-corrected refunding C',
    'urgent-marked refunding som',
    'major-quality-flagged refunding tsom',
    'refunded completed fom',
    'force-closed force-closed om',
  ],
  exchanging: [
    'handed-over exchanging Csom',
    'photos-added exchanging C',
    'contact-corrected exchanging C',
    'urgent-marked exchanging som',
    'major-quality-flagged exchanging tsom',
    'exchanged completed tsom',
    'force-closed force-closed om',
  ],
  completed: ['handed-over completed Csom', 'reopened submitted C', 'closed closed CS'],
  closed: ['handed-over closed Csom', 'reopened submitted C'],
  rejected: ['handed-over rejected Csom', 'appealed submitted C'],
  cancelled: ['handed-over cancelled Csom', 'reopened submitted C'],
  'force-closed': ['handed-over force-closed Csom', 'reopened submitted C'],
};
