import { collections, storageRule } from '../database';
import { people } from '../demo/people';
import { marks } from '../demo/wechat';
import { functions } from '../functions';
import { messages } from '../messages';
import { functionsDir } from './build-functions';

/** AppID of the local cloud; a real one comes with the deployment. */
export const localAppId = 'wxlocal';

/** What the product tells the local cloud about itself, as data. */
export const cloudOptions = {
  appId: localAppId,
  functionsDir,
  functions,
  collections,
  storageRule,
  people,
  templates: Object.values(messages),
  weChat: { ...marks, pushTo: 'wechat' },
} as const;
