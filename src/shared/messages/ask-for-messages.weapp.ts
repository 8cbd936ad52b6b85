import Taro from '@tarojs/taro';
import type { NoticeKind } from '../../../contracts/notice';

declare const TEMPLATE_IDS: Record<NoticeKind, string>;
/** The build pastes an object here; straight behind `=>` it would be a block. */
const templateIds = TEMPLATE_IDS;

/**
 * WeChat's dialog, answered with the kinds that were accepted; never fails, since the inbox has everything anyway.
 * Only directly in a tap, before anything is awaited: WeChat refuses it later.
 */
export const askForMessages = (kinds: readonly NoticeKind[]): Promise<readonly NoticeKind[]> =>
  Taro.requestSubscribeMessage({
    tmplIds: kinds.map((kind) => templateIds[kind]),
    // Only other platforms than WeChat read it.
    entityIds: [],
  }).then(
    (answers) => {
      const byId = new Map<string, unknown>(Object.entries(answers));
      return kinds.filter((kind) => byId.get(templateIds[kind]) === 'accept');
    },
    () => [],
  );
