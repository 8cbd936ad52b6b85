import type { MessageTemplate } from '../../contracts/notice';
import type { Consent } from './records';

/** WeChat keeps the count of agreed messages to itself, so the shop keeps its own. */
export const consentId = (customerId: string, template: MessageTemplate): string =>
  `${customerId}:${template}`;

/** How many request keys are remembered, so that a repeated call counts once. */
const rememberedKeys = 20;

/** One yes in WeChat's dialog is one message. */
export const agree = (before: Consent | undefined, id: string, customerId: string, key: string): Consent => {
  if (before?.keys.includes(key)) return before;
  const keys = [...(before?.keys ?? []), key].slice(-rememberedKeys);
  return { _id: id, v: 1, customerId, budget: (before?.budget ?? 0) + 1, keys };
};

/** One message less; `undefined` where none was agreed to. */
export const spend = (before: Consent | undefined): Consent | undefined =>
  before && before.budget > 0 ? { ...before, budget: before.budget - 1 } : undefined;
