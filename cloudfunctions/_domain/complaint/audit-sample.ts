import type { AuditCount, Complaint } from './complaint-record';

/** As delivered every fifth; a store may look at more, never at fewer. */
export const auditOneIn = 5;

/** FNV-1a, 32 bits (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/): spreads, and is no secret. */
const spread = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/**
 * Whether the n-th complaint that comes to an end is audited: of each group of `oneIn` exactly one, which one follows
 * from the store's seed and the group. So it can be computed again, is never less than promised, and whoever handles
 * complaints cannot tell beforehand.
 * @param ended how many had ended before it
 */
export const isSampled = ({ seed, ended }: Pick<AuditCount, 'seed' | 'ended'>, oneIn: number): boolean => {
  const size = Math.max(1, Math.min(auditOneIn, oneIn));
  return spread(`${seed}:${Math.floor(ended / size)}`) % size === ended % size;
};

/** Counts one more end; answers the complaint with what follows for its audit. A suggestion is not audited. */
export const countEnd = (
  complaint: Complaint,
  count: AuditCount,
  oneIn: number = auditOneIn,
): { readonly complaint: Complaint; readonly count: AuditCount } => {
  if (complaint.kind === 'suggestion' || complaint.audit !== undefined) return { complaint, count };
  return {
    complaint: isSampled(count, oneIn) ? { ...complaint, audit: 'due' } : complaint,
    count: { ...count, ended: count.ended + 1 },
  };
};
