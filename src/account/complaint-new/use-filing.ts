import { redirectTo } from '@tarojs/taro';
import type { InputOf } from '../../../contracts/action';
import { fileAnonymously, fileComplaint, listMyComplaints } from '../../../contracts/complaint';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';

/** Sends the form: by name one goes on to the complaint, without one the receipt is all there is. */
export const useFiling = (onReceipt: (receipt: string) => void, onFiled: () => void) => {
  const { busy, failure, send } = useSending();
  const named = async (form: InputOf<typeof fileComplaint>): Promise<void> => {
    // First in the tap: WeChat opens its dialog only there.
    void agreeInATap(['info-needed', 'decided', 'progress']);
    const filed = await send(() => call(fileComplaint, form));
    if (filed === undefined) return;
    void askAgain(listMyComplaints);
    onFiled();
    await redirectTo({ url: `/account/complaint/index?id=${filed.id}` });
  };
  const unnamed = async (form: InputOf<typeof fileAnonymously>): Promise<void> => {
    const filed = await send(() => call(fileAnonymously, form));
    if (filed !== undefined) onReceipt(filed.receipt);
  };
  return {
    busy,
    failure,
    fileNamed: (form: InputOf<typeof fileComplaint>): void => void named(form),
    fileUnnamed: (form: InputOf<typeof fileAnonymously>): void => void unnamed(form),
  };
};
