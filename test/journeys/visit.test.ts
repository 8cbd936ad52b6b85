import { getClaim } from '../../contracts/claim';
import { arriveVisit } from '../../contracts/visit';
import { recordStep } from '../../contracts/work';
import { me } from '../../src/shared/words/me';
import { staffRoute } from '../../src/shared/words/staff-route';
import { technician } from '../../src/shared/words/technician';
import { aroundTheClock, inPlan, visitNow } from '../functions/parts/given-today';
import { obstacles } from './parts/look';
import type { Plays } from './parts/in-browser';
import { journeys, type Scene } from './parts/scene';

const zhou = 'zhou-jianguo';
const booker = 'awaits-somebody';

const waitsForParts = async (scene: Scene): Promise<void> => {
  const { shop } = scene;
  await aroundTheClock(shop);
  const visit = await visitNow(shop, zhou, booker);
  await shop.call(zhou, arriveVisit, visit);
  const hand = await scene.open(zhou, { colorScheme: 'dark' });
  await hand.goTo('/#/pages/me/index');
  await hand.choose(me.textSizes[150]);
  await hand.goTo('/#/staff/route/index?storeId=sto_wensan');
  await hand.tap(staffRoute.finish);
  await hand.choose(staffRoute.report.results['parts-awaited']);
  await hand.choose(staffRoute.report.causes.worn);
  await hand.type(new RegExp(staffRoute.report.whichPart), '排水泵，先关了进水阀');
  await hand.tap(new RegExp(`^${staffRoute.report.sendWaits}$`));
  await hand.see(staffRoute.report.partsOnMissing);
  await hand.type(new RegExp(staffRoute.report.partsOn.slice(0, 6)), '2031-01-06');
  await hand.show('route-report-parts');
  const found = [...(await obstacles(hand.page))];
  await hand.tap(new RegExp(`^${staffRoute.report.sendWaits}$`));
  await hand.see(staffRoute.allDone);

  const { claimId } = visit;
  const { version } = await shop.call(booker, getClaim, { claimId });
  const step = { kind: 'parts-arrived' } as const;
  await shop.call('sun-lei', recordStep, { storeId: 'sto_wensan', claimId, version, step });
  const customer = await scene.open(booker);
  await customer.goTo('/#/account/inbox/index');
  await customer.see(/配件到了，再约一次上门/);
  await customer.show('inbox-visit-again');
  found.push(...(await obstacles(customer.page)));
  await customer.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
  await customer.see(/配件到了/);
  expect(await customer.page.getByText('配件预计').count()).toBe(0);
  await customer.show('claim-visit-again');
  expect(found).toEqual([]);
};

/** One visit is given away: a colleague has it then. */
const troubles = async (scene: Scene): Promise<void> => {
  const { shop } = scene;
  await aroundTheClock(shop);
  const given = await visitNow(shop, zhou, booker);
  const hand = await scene.open(zhou);
  await hand.goTo('/#/staff/route/index?storeId=sto_wensan');
  await hand.tap(new RegExp(`^${staffRoute.decline}$`));
  await hand.choose(staffRoute.declineSheet.reasons[1]);
  await hand.show('route-decline');
  const found = [...(await obstacles(hand.page))];
  await hand.tap(staffRoute.declineSheet.send);
  await hand.see(staffRoute.empty);
  expect((await inPlan(shop, given))?.technicianId).toBe(shop.customerId('li-qiang'));
  expect(found).toEqual([]);
};

const plays: Plays<Scene> = {
  async 'a technician goes through a visit with one thumb, and the customer sees who comes'(scene) {
    await aroundTheClock(scene.shop);
    const { claimId } = await visitNow(scene.shop, zhou, booker);
    const hand = await scene.open(zhou);
    await hand.goTo('/#/staff/route/index?storeId=sto_wensan');
    await hand.see(staffRoute.toAccept);
    await hand.show('route-to-accept');
    await hand.tap(staffRoute.accept);
    await hand.see(staffRoute.accepted);
    const found = [...(await obstacles(hand.page))];

    await hand.tap(new RegExp(`^${staffRoute.depart}$`));
    for (const item of staffRoute.prepare.items) await hand.choose(item);
    await hand.show('route-depart');
    await hand.tap(staffRoute.prepare.send);
    await hand.see(staffRoute.states.departed);
    await hand.show('route-on-the-way');

    await hand.tap(staffRoute.lateAct);
    await hand.choose(/^15/);
    await hand.tap(staffRoute.lateSheet.send);
    await hand.see(/说了/);
    const customer = await scene.open(booker);
    await customer.goTo(`/#/service/technician/index?id=${claimId}`);
    await customer.see('HS-017');
    await customer.show('technician-late');
    found.push(...(await obstacles(customer.page)));
    await customer.tap(technician.wait);
    await customer.see(new RegExp(technician.waits));
    await customer.show('technician');

    await hand.tap(staffRoute.arrive);
    await hand.see(staffRoute.states.arrived);
    await hand.tap(staffRoute.finish);
    await hand.choose(staffRoute.report.causes.worn);
    await hand.type(new RegExp(staffRoute.report.words), '换了进水阀，试了一缸水不漏');
    await hand.show('route-report');
    found.push(...(await obstacles(hand.page)));
    await hand.tap(new RegExp(`^${staffRoute.report.send}$`));
    await hand.see(staffRoute.allDone);
    await hand.show('route-done');
    await customer.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await customer.see(/换了进水阀/);
    expect(found).toEqual([]);
  },

  'a technician who cannot come gives the visit to a colleague'(scene) {
    return troubles(scene);
  },

  'a part is missing: the visit ends, the part comes, and the customer is asked for another time'(scene) {
    return waitsForParts(scene);
  },
};

journeys('a visit', plays);
