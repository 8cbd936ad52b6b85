import { openLocation, setClipboardData } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/action';
import type { getVisit } from '../../../contracts/visit';

type Opened = OutputOf<typeof getVisit>;

/** Leads there: by WeChat's map; a browser has none, there the address is copied. */
export const leadTo = async ({ contact, point }: Opened): Promise<'map' | 'copied'> => {
  const address = `${contact.district}${contact.address}`;
  if (process.env.TARO_ENV === 'weapp') {
    await openLocation({ latitude: point.lat, longitude: point.lng, name: contact.name, address });
    return 'map';
  }
  await setClipboardData({ data: address });
  return 'copied';
};
