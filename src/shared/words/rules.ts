import type { RuleLevel } from '../../../contracts/rights';

/** Where a right comes from, and what is said beside a rule. */
export const rules = {
  /** One letter on the stamp. */
  seals: { law: '法', region: '省', maker: '厂', store: '店' } satisfies Record<RuleLevel, string>,
  levels: {
    law: '国家规定',
    region: '本省规定',
    maker: '厂家承诺',
    store: '本店承诺',
  } satisfies Record<RuleLevel, string>,
  basis: '依据',
  unverified: '待核对',
  /** Beside every rule that nobody has compared with the printed law yet. */
  unverifiedNote: '这一条还没逐字核对过，以规则的原文为准。没核对的只会帮你，不会拿来拒绝你。',
  clause: (clause: string) => `出处：${clause}`,
  pack: (id: string, version: string) => `规则包 ${id} ${version}`,
} as const;
