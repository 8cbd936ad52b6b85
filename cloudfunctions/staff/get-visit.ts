import { getVisit as contract } from '../../contracts/visit';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import { isOpen, routeVisitView, whenOn } from '../_domain/dispatch/route-view';
import { technicians } from '../_domain/dispatch/visit-acts';
import { eventId } from '../_domain/event';
import { Refusal } from '../_domain/refusal';
import { maskPhone } from '../_domain/view';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { logAccess } from '../_work/log-access';
import { myDay } from './my-route';

/** What the customer asked of whoever comes, such as how to get in; nothing while WeChat looks at it. */
const noteOf = async (cloud: Cloud, { _id, visit }: Claim): Promise<string | undefined> => {
  if (visit?.saidIn === undefined) return undefined;
  const text = await cloud.tables.texts.get(eventId(_id, visit.saidIn));
  return text?.held ? undefined : text?.words;
};

export const getVisit = serveStaff(contract, technicians, async ({ input, caller, cloud }) => {
  const { storeId, date, visitId, claimId } = input;
  const of = await myDay({ cloud, caller }, input);
  const visit = of.day.visits.find((one) => one.visitId === visitId && one.claimId === claimId);
  const claim = of.claims.find(({ _id }) => _id === claimId);
  if (!visit || !claim || !isOpen(visit, date, cloud.now)) throw new Refusal('VISIT_GONE');
  const contact = of.contacts.find(({ _id }) => _id === contactIdOf(claim));
  if (!contact) throw new Error(`claim ${claimId} is incomplete`);
  const { customerId } = claim;
  await logAccess(cloud, caller, { storeId, customerId, what: 'contact', why: 'visit', about: claimId });
  const { name, district, address, fault } = contact;
  const note = await noteOf(cloud, claim);
  return {
    visit: routeVisitView(visit, claim, of.contacts, whenOn(of, cloud.now)(visitId)),
    contact: { name, phone: maskPhone(contact.phone), district, address },
    point: { lat: visit.point.lat, lng: visit.point.lng },
    ...(note === undefined ? {} : { note }),
    ...(fault === undefined ? {} : { words: fault }),
    ...(claim.product.serial === undefined ? {} : { serial: claim.product.serial }),
    photos: claim.photos.length,
  };
});
