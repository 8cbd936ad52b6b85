import { laneLists, listLane as contract, type LaneList } from '../../contracts/complaint-lane';
import type { Complaint } from '../_domain/complaint/complaint-record';
import { auditorsOf, laneOf, laneRoles } from '../_domain/complaint/complaint-rights';
import { firstTextId, laneComplaintView } from '../_domain/complaint/complaint-view';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { after, before, type Filter } from '../_platform/database-guard';
import { discreetly, serveStaff } from '../_platform/serve';
import { pageSize } from '../_work/list-page';

/** Open complaints that are counted; a store with more reads "and more". */
const counted = 400;

/** What is due for audit; few, since whoever may has it next. */
const auditCap = 100;

const namesOf = async (cloud: Cloud, page: readonly Complaint[]): Promise<ReadonlyMap<string, string>> => {
  const customers = await cloud.tables.customers.getMany([
    ...new Set(page.flatMap(({ customerId }) => customerId ?? [])),
  ]);
  return new Map(customers.flatMap(({ _id, contact }) => (contact ? [[_id, contact.name] as const] : [])));
};

export const listComplaints = discreetly(
  serveStaff(contract, laneRoles, async ({ input, caller, cloud }) => {
    const { storeId, list } = input;
    const { customerId } = caller;
    const team = await cloud.tables.teams.get(storeId);
    if (!team) throw new Refusal('NOT_ALLOWED');
    const supervises = caller.staff.some(
      (post) => post.storeId === storeId && post.role === 'complaint-supervisor',
    );
    // Owners find only what was passed on to them.
    const mine: Filter = supervises ? { storeId } : { storeId, owners: true };
    const { complaints: table } = cloud.tables;
    const past = list === 'done' ? before : after;
    const [found, open, audits] = await Promise.all([
      list === 'audit'
        ? []
        : table.list({
            where: {
              ...mine,
              lane: list,
              ...(input.after === undefined ? {} : { laneOrder: past(input.after) }),
            },
            order: ['laneOrder', list === 'done' ? 'desc' : 'asc'],
            limit: pageSize + 1,
          }),
      table.list({ where: { ...mine, done: false }, order: ['laneOrder', 'asc'], limit: counted + 1 }),
      table.list({ where: { storeId, audit: 'due' }, order: ['laneOrder', 'asc'], limit: auditCap }),
    ]);
    const isMine = (one: Complaint) => laneOf(one, team).includes(customerId);
    const toAudit = audits.filter((one) => auditorsOf(one, team).includes(customerId));
    const read = found.slice(0, pageSize);
    const page = list === 'audit' ? toAudit : read.filter(isMine);
    const next = found.length > pageSize ? read.at(-1)?.laneOrder : undefined;
    const [texts, names] = await Promise.all([
      cloud.tables['complaint-texts'].getMany(page.map(firstTextId)),
      namesOf(cloud, page),
    ]);
    const countOf = (one: LaneList) =>
      one === 'audit'
        ? toAudit.length
        : open.slice(0, counted).filter((each) => each.lane === one && isMine(each)).length;
    return {
      complaints: page.map((one) =>
        laneComplaintView(
          one,
          texts.find(({ _id }) => _id === firstTextId(one)),
          names.get(one.customerId ?? ''),
        ),
      ),
      more: next !== undefined,
      ...(next === undefined ? {} : { next }),
      counts: Object.fromEntries(laneLists.filter((one) => one !== 'done').map((one) => [one, countOf(one)])),
      uncounted: open.length > counted,
    };
  }),
  'unnamed',
);
