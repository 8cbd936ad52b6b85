import { parseArgs } from 'node:util';
import { foundStore } from '../../cloudfunctions/_work/found-store';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { idFrom } from '../../cloudfunctions/_platform/ids';
import { pointToLocal } from './point-to-local';
import { complain } from './start';

const usage =
  'npm run found-store -- --name 店名 --address 地址 --phone 电话 --districts 西湖区,拱墅区 --owner 店主姓名 [--opens 9 --closes 18] [--region CN-ZJ] [--local http://localhost:8080]';

/** Sets up a store in an environment and prints the owner code. */
const main = async (): Promise<void> => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      name: text,
      address: text,
      phone: text,
      districts: text,
      owner: text,
      opens: text,
      closes: text,
      region: text,
      local: text,
    },
  });
  const { name, address, phone, districts, owner } = values;
  if (!name || !address || !phone || !districts || !owner) throw new Error(usage);
  if (values.local) pointToLocal(values.local);
  const hours = { opens: Number(values.opens ?? '9') * 60, closes: Number(values.closes ?? '18') * 60 };
  const store = {
    _id: idFrom('sto', name),
    v: 1,
    name,
    address,
    phone,
    hours: Array.from({ length: 7 }, () => hours),
    closedDays: [],
    districts: districts.split(','),
    region: values.region ?? 'CN',
    promise: {},
    autoApprove: false,
    answerMinutes: 120,
  } as const;
  const { code, expiresAt } = await foundStore(openCloud('found-store'), store, owner);
  console.log(`${name} is set up. Owner code, good once until ${expiresAt}:\n\n    ${code}\n`);
  console.log('The owner enters it in the app under 我的 → 我有邀请码. It is kept nowhere else.');
};

main().catch(complain);
