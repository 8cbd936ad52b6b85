import { type MessageTemplate, agreeToMessages } from '../../../contracts/notice';
import { call } from '../cloud/call';
import { localId } from '../local-id';
import { askForMessages } from './ask-for-messages';

/** Asks about messages and keeps the yes; whether that works is no business of the act itself. Directly in a tap. */
export const agreeInATap = async (kinds: readonly MessageTemplate[]): Promise<void> => {
  const accepted = await askForMessages(kinds);
  if (accepted.length === 0) return;
  await call(agreeToMessages, { key: localId(), kinds: accepted.slice(0, 3) }).catch(() => undefined);
};
