import type { Cloud } from '../../../cloudfunctions/_platform/cloud';
import { Openid } from '../../../cloudfunctions/_platform/openid';
import { templateOf, type NoticeKind } from '../../../contracts/notice';
import { messages } from '../../messages';
import type { Finding } from './finding';

/** Nobody is called so; WeChat refuses the person, and by which refusal is the answer. */
const nobody = new Openid('aftercare-doctor');

const kinds = Object.keys(templateOf) as NoticeKind[];
const templates = Object.keys(messages) as (keyof typeof messages)[];

/** The template and permission are fine: sent, no such person, nobody agreed. */
const fine: readonly number[] = [0, 40003, 43101];

const inFunction =
  'WeChat did not answer from here. It may answer to the functions alone: file a claim on a phone, then look for failed pushes and checks';

const askTemplate = async (cloud: Cloud, template: keyof typeof messages): Promise<Finding> => {
  const what = `template ${template} (${messages[template].title})`;
  const kind = kinds.find((one) => templateOf[one] === template);
  if (!kind) return { is: 'unasked', what, say: 'nothing is sent by it' };
  const time = '2026-01-01 09:00';
  const { errCode } = await cloud.wechat.sendMessage({
    openid: nobody,
    kind,
    page: 'pages/home/index',
    number: 'RX-0000-0',
    productName: undefined,
    time,
  });
  if (fine.includes(errCode)) return { is: 'well', what };
  if (errCode === 40037) {
    return {
      is: 'missing',
      what,
      say: 'WeChat does not know its id. Put the id of your template into config/messages.ts',
    };
  }
  if (errCode === 47003) {
    return { is: 'missing', what, say: 'its fields are others. Compare them with config/messages.ts' };
  }
  return { is: 'unasked', what, say: `${inFunction} (${errCode})` };
};

/** Harmless calls: to nobody, with a code that never was. */
export const askWechat = async (cloud: Cloud): Promise<Finding[]> => {
  const number = await cloud.wechat.phoneNumberOf(nobody, 'no-such-code');
  const what = 'WeChat phonenumber.getPhoneNumber';
  const phone: Finding =
    number.is === 'unavailable' ? { is: 'unasked', what, say: inFunction } : { is: 'well', what };
  const sent: Finding[] = [];
  for (const template of templates) sent.push(await askTemplate(cloud, template));
  const checks: Finding = {
    is: 'unasked',
    what: 'WeChat security.msgSecCheck, security.mediaCheckAsync, message push',
    say: 'they answer only about people who are here now. File a claim with words and a photo on a phone; within half an hour staff see the photo clearly',
  };
  return [phone, ...sent, checks];
};
