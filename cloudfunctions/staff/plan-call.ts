import type { ParsedInputOf } from '../../contracts/action';
import { planCall as contract } from '../../contracts/call';
import { roles, type Role } from '../../contracts/team';
import {
  callsNow,
  countCall,
  openly,
  type CallDay,
  type CallRecord,
  type CallText,
} from '../_domain/contact-governor';
import { checkOffer } from '../_domain/complaint/complaint-rights';
import { checkAuthority } from '../_domain/review/authority';
import type { Cloud } from '../_platform/cloud';
import { idFrom } from '../_platform/ids';
import type { Caller } from '../_platform/identity';
import { discreetly, serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { countTry } from '../_work/count-try';
import { callSubject, type CallSubject } from './call-subject';

type Input = ParsedInputOf<typeof contract>;

/** How long the same request is answered with the number again: a lost answer, not a second call. */
const retryWithin = 5 * 60_000;

/** Refuses with BEYOND_AUTHORITY what one may not promise. */
const checkPromise = async (cloud: Cloud, caller: Caller, { storeId, plan, about }: Input): Promise<void> => {
  if (plan.ground !== 'ordinary' || plan.offerFen === undefined) return;
  const held = caller.staff.filter((post) => post.storeId === storeId).map(({ role }) => role);
  if (!('complaintId' in about)) return checkAuthority(held, plan.offerFen);
  const team = await cloud.tables.teams.get(storeId);
  if (team) checkOffer(team, caller.customerId, plan.offerFen);
};

const callOf = (
  _id: string,
  { plan }: Input,
  to: CallSubject,
  by: { readonly actorId: string; readonly role: Role; readonly at: string; readonly held: boolean },
): { readonly call: CallRecord; readonly text: CallText } => {
  const { storeId, customerId, about } = to;
  const { held, ...who } = by;
  const offerFen = plan.ground === 'ordinary' ? plan.offerFen : undefined;
  return {
    call: {
      _id,
      v: 1,
      storeId,
      customerId,
      about,
      ...who,
      ground: plan.ground,
      purpose: plan.purpose,
      ...(plan.ground === 'asked-for' && !to.asked ? { unproven: true as const } : {}),
      ...(offerFen === undefined ? {} : { offerFen }),
    },
    text: {
      _id,
      v: 1,
      storeId,
      customerId,
      ...(plan.ground === 'ordinary' ? { offer: plan.offer } : { reason: plan.reason }),
      ...(held ? { held: true as const } : {}),
    },
  };
};

export const planCall = discreetly(
  serveStaff(contract, roles, async ({ input, caller, cloud }) => {
    const { storeId, plan } = input;
    const to = await callSubject({ cloud, caller }, input);
    await checkPromise(cloud, caller, input);
    await countTry(cloud, [caller.customerId, 'plan-call']);
    const words = plan.ground === 'ordinary' ? { 'plan.offer': plan.offer } : { 'plan.reason': plan.reason };
    const held = (await checkWords(cloud, caller, words)).length > 0;
    const role = caller.staff.find((post) => post.storeId === storeId)?.role ?? 'customer-service';
    const callId = idFrom('cal', caller.customerId, to.about, input.key);
    const by = { actorId: caller.customerId, role, at: cloud.now, held };
    const planned = callOf(callId, input, to, by);
    const nowOf = (day: CallDay | undefined) => callsNow(to.apart ? day : openly(day), to.bands, cloud.now);

    return cloud.transaction(async (tables) => {
      const before = await tables['call-days'].get(to.dayId);
      const done = await tables.calls.get(callId);
      if (done) {
        const again = Date.parse(cloud.now) - Date.parse(done.at) < retryWithin;
        return {
          callId,
          now: nowOf(before),
          ...(done.refused === undefined ? {} : { refused: done.refused }),
          ...(done.refused === undefined && again ? { phone: to.contact.phone } : {}),
        };
      }

      const { dayId, whom, bands, apart, visitToday } = to;
      const of = { _id: dayId, storeId, whom, ground: plan.ground, bands, apart, visitToday };
      const { day, refused } = countCall(before, of, cloud.now);

      await tables['call-days'].put(day);
      await tables.calls.put(refused === undefined ? planned.call : { ...planned.call, refused });
      await tables['call-texts'].put(planned.text);
      return {
        callId,
        now: nowOf(day),
        ...(refused === undefined ? { phone: to.contact.phone } : { refused }),
      };
    });
  }),
  'unnamed',
);
