import type { Role } from '../../../contracts/team';

/** What people in a store are called. */
export const roleWords: Record<Role, string> = {
  owner: '老板',
  manager: '店长',
  'customer-service': '客服',
  technician: '师傅',
  'parts-keeper': '配件员',
  finance: '财务',
  'complaint-supervisor': '投诉专员',
};
