import type { Action } from '../../../contracts/action';
import * as access from '../../../contracts/access';
import * as calls from '../../../contracts/call';
import * as complaint from '../../../contracts/complaint';
import * as complaintLane from '../../../contracts/complaint-lane';
import * as claim from '../../../contracts/claim';
import * as claimActs from '../../../contracts/claim-acts';
import * as myData from '../../../contracts/my-data';
import * as notice from '../../../contracts/notice';
import * as person from '../../../contracts/person';
import * as photo from '../../../contracts/photo';
import * as preview from '../../../contracts/preview';
import * as product from '../../../contracts/product';
import * as review from '../../../contracts/review';
import * as reviewActs from '../../../contracts/review-acts';
import * as binding from '../../../contracts/binding';
import * as help from '../../../contracts/help';
import * as hold from '../../../contracts/hold';
import * as intake from '../../../contracts/intake';
import * as productFile from '../../../contracts/product-file';
import * as sale from '../../../contracts/sale';
import * as salesFile from '../../../contracts/sales-file';
import * as search from '../../../contracts/search';
import * as shopStatus from '../../../contracts/shop-status';
import * as team from '../../../contracts/team';
import * as work from '../../../contracts/work';

const isAction = (value: unknown): value is Action =>
  value !== null && typeof value === 'object' && 'server' in value && 'input' in value && 'output' in value;

/** Every action that the contracts declare. */
export const allActions: readonly Action[] = [
  access,
  calls,
  complaint,
  complaintLane,
  claim,
  claimActs,
  myData,
  notice,
  person,
  photo,
  preview,
  product,
  review,
  reviewActs,
  binding,
  help,
  hold,
  intake,
  productFile,
  sale,
  salesFile,
  search,
  shopStatus,
  team,
  work,
].flatMap((module) => Object.values(module).filter(isAction));
