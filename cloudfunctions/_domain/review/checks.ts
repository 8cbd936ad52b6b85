import type { PhotoKind } from '../../../contracts/photo';
import type { Check } from '../../../contracts/review';
import type { Claim } from '../claim-record';

/** What somebody needs to see to decide; the voucher only where the shop has no sale of its own. */
const wanted = ({ kind, symptoms, judgement }: Claim): readonly PhotoKind[] => [
  ...(symptoms.length > 0 ? (['fault', 'nameplate'] as const) : []),
  ...(kind === 'repair' ? [] : (['product', 'packaging'] as const)),
  ...(judgement.facts.proofs?.includes('sale-record') ? [] : (['voucher'] as const)),
];

/** Papers of which any one will do. */
const papers: readonly PhotoKind[] = ['voucher', 'order', 'payment', 'warranty-card'];

/** The checklist against the sale record: what fits, what does not, what is missing. */
export const checksOf = (claim: Claim): Check[] => {
  const { facts } = claim.judgement;
  const kinds = claim.photos.map(({ kind }) => kind);
  const has = (kind: PhotoKind) =>
    kind === 'voucher' ? papers.some((paper) => kinds.includes(paper)) : kinds.includes(kind);
  const lacking = [...(claim.lacking ?? [])];
  const missing = wanted(claim).filter((kind) => !has(kind) && !lacking.includes(kind));
  const bought = facts.proofs?.includes('sale-record') ?? false;
  const defects = [...(facts.disclosedDefects ?? [])];
  return [
    {
      what: 'bought-here',
      is: bought ? 'yes' : 'unknown',
      ...(bought && facts.invoiceDate !== undefined ? { soldOn: facts.invoiceDate } : {}),
    },
    {
      what: 'same-serial',
      is: facts.serialMatch === undefined ? 'unknown' : facts.serialMatch ? 'yes' : 'no',
      ...(bought && claim.product.serial !== undefined ? { sold: claim.product.serial } : {}),
    },
    ...(facts.condition === 'second-hand'
      ? [
          {
            what: 'disclosed' as const,
            is: defects.length > 0 ? ('look' as const) : ('nothing' as const),
            defects,
          },
        ]
      : []),
    { what: 'photos', is: missing.length > 0 ? 'missing' : 'yes', missing, lacking },
  ];
};
