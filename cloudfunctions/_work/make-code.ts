import { newCode, type BindingCode, type CodeOpens } from '../_domain/binding-code';
import type { Cloud } from '../_platform/cloud';
import { idFrom, randomCode } from '../_platform/ids';

/** `_id` of a code's document. */
export const codeId = (code: string): string => idFrom('bnd', code);

/** Characters of a code to be scanned, and of one to be typed. */
const lengths = { scan: 16, type: 8 } as const;

/** Makes a code: it leaves once, in this answer; kept is its hash. */
export const makeCode = async (
  cloud: Cloud,
  opens: CodeOpens,
  madeBy: string,
  form: keyof typeof lengths,
): Promise<{ code: string; expiresAt: string }> => {
  const code = randomCode(lengths[form]);
  const kept: BindingCode = newCode(codeId(code), opens, madeBy, cloud.now);
  await cloud.tables['binding-codes'].put(kept);
  return { code, expiresAt: kept.expiresAt };
};
