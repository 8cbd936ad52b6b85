import { day } from '../../../contracts/fields';
import * as z from '../../../contracts/zod';
import { policyCategories } from './categories';

const count = z.number().int().min(0);
const fen = z.number().int().min(0);

/** Causes that are not the goods' own; whether one counts against the customer depends on the burden of proof. */
export const outsideCauses = [
  'misuse',
  'unauthorised-repair',
  'force-majeure',
  'alteration',
  'pirated-software',
  'virus',
  'wear',
] as const;

/** A repair that was finished and handed back. */
const finishedRepair = z.object({
  handedInOn: day.optional(),
  handedBackOn: day.optional(),
  /** Days in repair; else counted between the two days. */
  days: count.optional(),
  /** False where it worked again afterwards and today's fault is another one. */
  failed: z.boolean().optional(),
});

/** What the store promises beyond the law; every field that is absent is not promised. */
const promise = z.object({
  freeRepairMonths: count.optional(),
  /** Days in which a quality fault may be returned or exchanged. */
  returnDays: count.optional(),
  exchangeDays: count.optional(),
  /** Days in which anything may be returned without a reason, also from the counter. */
  noReasonDays: count.optional(),
  /** Who carries the goods back without a reason; as the law has it, the customer. */
  noReasonFreight: z.enum(['store', 'customer']).optional(),
  /** Days a repair holds from hand-back. */
  repairGuaranteeDays: count.optional(),
  /** Second-hand goods: a return at a schedule that was shown before the sale; rate in 1/10000 of the price a day. */
  agreedReturn: z.object({ days: count, ratePerDay: count }).optional(),
});

/**
 * Plain facts of one claim, as the engine is given them. All but `claimDate` may be absent, which means unknown:
 * an unknown fact is never held against the customer. Days are `YYYY-MM-DD` at +08:00, money is integer fen.
 * Fields that are not named here are ignored.
 */
export const factsSchema = z.object({
  category: z.enum(policyCategories).optional(),
  condition: z.enum(['new', 'second-hand']).optional(),
  /** Second-hand goods: what was told before the sale, in any words. */
  disclosedDefects: z.array(z.string()).optional(),
  /** Whether today's fault is one of them. */
  faultDisclosed: z.boolean().optional(),
  /** The fault breaks a mandatory rule, such as electrical or gas safety. */
  breaksMandatoryRule: z.boolean().optional(),
  /** `CN`, or a province such as `CN-ZJ`, `CN-SD`, `CN-SH`, `CN-BJ`. */
  region: z
    .string()
    .regex(/^CN(-[A-Z]{2})?$/)
    .optional(),
  /** `store`: over the counter. `remote`: network, television, telephone, mail. */
  saleMode: z.enum(['store', 'remote', 'door-to-door']).optional(),
  /** On the invoice or voucher. */
  priceFen: fen.optional(),
  /** Another price that the store can prove was really paid. */
  provenPriceFen: fen.optional(),
  /** What the same goods cost today. */
  currentPriceFen: fen.optional(),
  invoiceDate: day.optional(),
  deliveryDate: day.optional(),
  /** Who installs; with a date and nothing said, the store did. */
  installation: z.enum(['store', 'customer', 'none']).optional(),
  installationDate: day.optional(),
  /** When an exchange was completed: the unit in hand is that one. */
  exchangeDate: day.optional(),
  productionDate: day.optional(),
  /** Years of use as the customer remembers them, where no date is known. */
  approxYears: count.optional(),
  /** When the customer claimed: windows are measured here. */
  claimDate: day,
  /** The day of judging, for running delays and for what comes next; else `claimDate`. */
  today: day.optional(),
  claimKind: z.enum(['repair', 'exchange', 'return']).optional(),
  reason: z.enum(['quality', 'no-reason']).optional(),
  /** `performance`: it does not work as it should. `quality`: some other defect. `none`: nothing is wrong. */
  fault: z.enum(['performance', 'quality', 'appearance', 'none']).optional(),
  /** `quality`: the goods' own. Any other is alleged until it is proven where the store bears the proof. */
  cause: z.enum(['quality', 'transport', 'installation', ...outsideCauses, 'unknown']).optional(),
  /** Whether the fault lies in a main part of the list (compressor, panel, board …). */
  mainPart: z.boolean().optional(),
  /** An accessory with a period of its own; absent: the unit. */
  accessory: z
    .enum(['battery', 'earphone', 'charger', 'sim-card', 'data-card', 'option-card', 'software', 'other'])
    .optional(),
  /** How often this accessory was exchanged before. */
  accessoryExchanges: count.optional(),
  finishedRepairs: z.array(finishedRepair).optional(),
  /** Days the goods were in repair, all repairs together; not counted by any clock. */
  repairDays: count.optional(),
  /** Days lost waiting for parts before; not counted by any clock either. */
  waitingDays: count.optional(),
  /** Days the repair under way has waited for parts that the maker does not supply. */
  partsDays: count.optional(),
  /** Days the repair under way has been late for the repairer's own reasons. */
  delayDays: count.optional(),
  /** When the goods were handed in for the repair under way. */
  handInDate: day.optional(),
  /** A good reason for a slow repair was shown. */
  delayExcused: z.boolean().optional(),
  /** False where the store cannot repair at all. */
  repairPossible: z.boolean().optional(),
  sameModelAvailable: z.boolean().optional(),
  /** Same brand, not lower performance. */
  equivalentAvailable: z.boolean().optional(),
  /** What shows the sale: invoice, receipt, guarantee-slip, after-sales-voucher, sale-record, order, payment-record, serial-record. */
  proofs: z.array(z.string()).optional(),
  serialMatch: z.boolean().optional(),
  seal: z.enum(['intact', 'broken', 'none']).optional(),
  packaging: z.enum(['complete', 'opened', 'incomplete']).optional(),
  /** Quality, function, look, accessories and marks complete; opening and trying do not harm that. */
  goodsIntact: z.boolean().optional(),
  /** Activation, licence or personal data traces that a trial does not need. */
  activated: z.boolean().optional(),
  tagsRemoved: z.boolean().optional(),
  /** Why no-reason return might be excepted; `by-nature` counts only if confirmed at purchase. */
  exception: z.enum(['none', 'made-to-order', 'perishable', 'digital', 'periodical', 'by-nature']).optional(),
  exceptionConfirmed: z.boolean().optional(),
  promise: promise.optional(),
  makerWarranty: z.object({ months: count.optional(), until: day.optional() }).optional(),
  extendedWarranty: z.object({ until: day }).optional(),
  /** Evidence of the alleged cause is attached. */
  storeEvidence: z.boolean().optional(),
  /** The purpose of the contract cannot be reached (Civil Code art. 563). */
  seriousBreach: z.boolean().optional(),
  /** The store's switch for the charge for use; off as delivered. */
  depreciationEnabled: z.boolean().optional(),
  kilometres: count.optional(),
  /** The customer wants a person to decide (PIPL art. 24). */
  wantsPerson: z.boolean().optional(),
});

/** As a caller writes them. */
export type Facts = z.input<typeof factsSchema>;
/** As the engine reads them. */
export type ReadFacts = z.output<typeof factsSchema>;
