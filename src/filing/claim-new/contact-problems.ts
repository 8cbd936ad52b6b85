import { contact } from '../../../contracts/contact';
import { wizard } from '../../shared/words/wizard';
import type { ClaimDraft } from '../../shared/draft/claim-draft';

export const contactFields = ['name', 'phone', 'district', 'address'] as const;
export type ContactField = (typeof contactFields)[number];
export type ContactProblems = Partial<Record<ContactField, string | undefined>>;

export const emptyContact = { name: '', phone: '', district: '', address: '' } as const;

const said: Record<ContactField, string> = {
  name: wizard.errors.contactName,
  phone: wizard.errors.phone,
  district: wizard.errors.district,
  address: wizard.errors.address,
};

/** What to do about each field of the contact that the shop would refuse. */
export const contactProblems = (typed: ClaimDraft['contact']): ContactProblems => {
  const problems: ContactProblems = {};
  for (const field of contactFields)
    if (!contact.shape[field].safeParse(typed?.[field]).success) problems[field] = said[field];
  return problems;
};
