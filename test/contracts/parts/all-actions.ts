import type { Action } from '../../../contracts/action';
import * as access from '../../../contracts/access';
import * as calls from '../../../contracts/call';
import * as complaint from '../../../contracts/complaint';
import * as complaintLane from '../../../contracts/complaint-lane';
import * as claim from '../../../contracts/claim';
import * as claimActs from '../../../contracts/claim-acts';
import * as myData from '../../../contracts/my-data';
import * as myVisit from '../../../contracts/my-visit';
import * as notice from '../../../contracts/notice';
import * as person from '../../../contracts/person';
import * as photo from '../../../contracts/photo';
import * as portrait from '../../../contracts/portrait';
import * as preview from '../../../contracts/preview';
import * as product from '../../../contracts/product';
import * as replan from '../../../contracts/replan';
import * as review from '../../../contracts/review';
import * as reviewActs from '../../../contracts/review-acts';
import * as booking from '../../../contracts/booking';
import * as board from '../../../contracts/board';
import * as binding from '../../../contracts/binding';
import * as counter from '../../../contracts/counter';
import * as goods from '../../../contracts/goods';
import * as goodsDesk from '../../../contracts/goods-desk';
import * as help from '../../../contracts/help';
import * as hold from '../../../contracts/hold';
import * as intake from '../../../contracts/intake';
import * as productFile from '../../../contracts/product-file';
import * as recovery from '../../../contracts/recovery';
import * as survey from '../../../contracts/survey';
import * as sale from '../../../contracts/sale';
import * as salesFile from '../../../contracts/sales-file';
import * as search from '../../../contracts/search';
import * as storeSetup from '../../../contracts/store-setup';
import * as shopStatus from '../../../contracts/shop-status';
import * as team from '../../../contracts/team';
import * as visit from '../../../contracts/visit';
import * as work from '../../../contracts/work';

const isAction = (value: unknown): value is Action =>
  value !== null && typeof value === 'object' && 'server' in value && 'input' in value && 'output' in value;

/** Every action that the contracts declare. */
export const allActions: readonly Action[] = [
  access,
  booking,
  calls,
  complaint,
  complaintLane,
  claim,
  claimActs,
  myData,
  myVisit,
  notice,
  person,
  photo,
  portrait,
  preview,
  product,
  replan,
  review,
  reviewActs,
  binding,
  board,
  counter,
  goods,
  goodsDesk,
  help,
  hold,
  intake,
  productFile,
  recovery,
  survey,
  sale,
  salesFile,
  search,
  storeSetup,
  shopStatus,
  team,
  visit,
  work,
].flatMap((module) => Object.values(module).filter(isAction));
