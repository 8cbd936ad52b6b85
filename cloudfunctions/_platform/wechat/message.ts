import { messages, noProduct, said, unnamedProduct } from '../../../config/messages';
import { templateOf, type NoticeKind } from '../../../contracts/notice';
import { fitField } from '../../_domain/notice';
import type { Openid } from '../openid';
import type { Request } from './reply';

/** A notice on its way to somebody's phone. */
export interface Message {
  readonly openid: Openid;
  readonly kind: NoticeKind;
  /** Page that a tap on the message opens. */
  readonly page: string;
  readonly number: string;
  /** Absent where its words may not be pushed; empty where it is about no product. */
  readonly productName: string | undefined;
  /** `2026-11-24 14:30`, at +08:00. */
  readonly time: string;
}

/** What WeChat prints, by the template's field keys in their order; each cut to WeChat's limit. */
const dataOf = ({ kind, number, productName, time }: Message): Record<string, { value: string }> => {
  const { fields } = messages[templateOf[kind]];
  const product = productName === '' ? noProduct : (productName ?? unnamedProduct);
  const values = [number, product, said[kind], time];
  return Object.fromEntries(
    Object.keys(fields).map((key, place) => [key, { value: fitField(key, values[place] ?? '') }]),
  );
};

/** WeChat's answer: 0 is sent; 43101 nobody agreed; 47003 a field is wrong; -1 nothing came back. */
export interface Sent {
  readonly errCode: number;
}

export const aboutMessage = (message: Message): Request => ({
  touser: message.openid.reveal(),
  templateId: messages[templateOf[message.kind]].templateId,
  page: message.page,
  miniprogramState: 'formal',
  data: dataOf(message),
});
