import Taro from '@tarojs/taro';
import type { MessageTemplate } from '../../../contracts/notice';
import { askable, rememberRefusal } from './refused-messages';

declare const TEMPLATE_IDS: Record<MessageTemplate, string>;
/** The build pastes an object here; straight behind `=>` it would be a block. */
const templateIds = TEMPLATE_IDS;

/** WeChat shows no more in one dialog. */
const atOnce = 3;

/**
 * WeChat's dialog, answered with the kinds that were accepted; never fails, since the inbox has everything anyway.
 * Kinds that were refused within fourteen days are left out, several kinds of one template are asked about once.
 * Only directly in a tap, before anything is awaited: WeChat refuses it later.
 */
export const askForMessages = (kinds: readonly MessageTemplate[]): Promise<readonly MessageTemplate[]> => {
  const templates = Array.from(new Set(askable(kinds, Date.now()).map((kind) => templateIds[kind])));
  const tmplIds = templates.slice(0, atOnce);
  if (tmplIds.length === 0) return Promise.resolve([]);
  return Taro.requestSubscribeMessage({
    tmplIds,
    // Only other platforms than WeChat read it.
    entityIds: [],
  }).then(
    (answers) => {
      const byId = new Map<string, unknown>(Object.entries(answers));
      const answered = (kind: MessageTemplate) => byId.get(templateIds[kind]);
      rememberRefusal(
        kinds.filter((kind) => answered(kind) === 'reject'),
        Date.now(),
      );
      return kinds.filter((kind) => answered(kind) === 'accept');
    },
    () => [],
  );
};
