import type { Action, InputOf, OutputOf } from '../../../contracts/action';
import type { Answer } from '../../../contracts/envelope';
import { release } from '../../../contracts/release';
import { cloudOptions, localAppId } from '../../../config/run/cloud-options';
import { seedDemo } from '../../../config/demo/seed';
import { openCloud, type Cloud as Backstage } from '../../../cloudfunctions/_platform/cloud';
import { idFrom } from '../../../cloudfunctions/_platform/ids';
import { createCloud, type Cloud, type CloudOptions } from '../../../local-cloud/cloud';

/** A private cloud with the demo and the built functions, called as people call it. */
export interface Shop {
  readonly cloud: Cloud;
  /** Tables and files seen from behind, through the real SDK. */
  readonly backstage: () => Backstage;
  /** The answer as it comes over the wire. */
  ask<A extends Action>(openid: string | undefined, action: A, input: InputOf<A>): Promise<Answer>;
  /** What the action answers; fails where it refuses. */
  call<A extends Action>(openid: string, action: A, input: InputOf<A>): Promise<OutputOf<A>>;
  /** The code of the refusal; fails where it answers. */
  refusal<A extends Action>(openid: string | undefined, action: A, input: InputOf<A>): Promise<string>;
  /** Of somebody who has called before. */
  customerId(openid: string): string;
  close(): Promise<void>;
}

/** People on a cloud that stands already. */
export const shopOn = (cloud: Cloud): Shop => {
  const ask: Shop['ask'] = async (openid, action, input) =>
    (await cloud.call(openid, action.server, { action: action.name, release, input })) as Answer;
  return {
    cloud,
    backstage: () => openCloud('test'),
    ask,
    async call(openid, action, input) {
      const answer = await ask(openid, action, input);
      if (!answer.ok) throw new Error(`${action.name}: ${answer.code} ${answer.field ?? ''}`);
      return action.output.parse(answer.data) as OutputOf<typeof action>;
    },
    async refusal(openid, action, input) {
      const answer = await ask(openid, action, input);
      if (answer.ok) throw new Error(`${action.name} was not refused`);
      return answer.code;
    },
    customerId(openid) {
      const identity = cloud.peek('identities', idFrom('idn', localAppId, openid));
      if (!identity) throw new Error(`${openid} has not been here`);
      return String(identity.customerId);
    },
    close: () => cloud.close(),
  };
};

export const openShop = async (more: Partial<CloudOptions> = {}): Promise<Shop> => {
  const cloud = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false, ...more });
  await seedDemo(cloud.sdkEnv(), localAppId);
  return shopOn(cloud);
};
