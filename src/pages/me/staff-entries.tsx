import { navigateTo } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/action';
import type { getMe } from '../../../contracts/person';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { me as words } from '../../shared/words/me';
import { roleWords } from '../../shared/words/team';

type Me = OutputOf<typeof getMe>;

/** Where somebody's work begins. */
const first = (roles: Me['staffOf'][number]['roles']): string =>
  roles.includes('complaint-supervisor')
    ? 'complaints'
    : roles.every((role) => role === 'technician')
      ? 'route'
      : 'queue';

/** The way to work, for those who work here. */
export function StaffEntries({ stores, staffOf }: Pick<Me, 'stores' | 'staffOf'>) {
  if (staffOf.length === 0) return null;
  return (
    <Card look="flush">
      {staffOf.map(({ storeId, roles }) => (
        <Cell
          key={storeId}
          icon="users"
          title={words.staffAt(stores.find(({ id }) => id === storeId)?.name ?? '')}
          note={roles.map((role) => roleWords[role]).join('、')}
          onTap={() => void navigateTo({ url: `/staff/${first(roles)}/index?storeId=${storeId}` })}
        />
      ))}
    </Card>
  );
}
