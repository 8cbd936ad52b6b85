import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { Role } from '../../../contracts/team';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { staffQueue as words } from '../../shared/words/staff-queue';
import './desk-links.scss';

type Place =
  'counter' | 'sales' | 'board' | 'setup' | 'team' | 'route' | 'recoveries' | 'scores' | 'complaints';

/** Ways on from the desk, and whose they are; without roles everybody's. */
const links: readonly { readonly page: Place; readonly icon: IconName; readonly of?: readonly Role[] }[] = [
  { page: 'board', icon: 'list', of: ['owner', 'manager'] },
  { page: 'counter', icon: 'home', of: ['owner', 'manager', 'customer-service', 'technician'] },
  { page: 'sales', icon: 'box' },
  { page: 'team', icon: 'users' },
  { page: 'setup', icon: 'tool', of: ['owner', 'manager'] },
  { page: 'route', icon: 'pin', of: ['technician'] },
  { page: 'recoveries', icon: 'smile', of: ['owner', 'manager'] },
  { page: 'scores', icon: 'star', of: ['owner', 'manager', 'technician'] },
  { page: 'complaints', icon: 'shield', of: ['owner'] },
];

/** Where else one works in this store; four in a row, the sign above the word, so that all of an owner's fit a phone. */
export function DeskLinks({ storeId, roles }: { storeId: string; roles: readonly Role[] }) {
  return (
    <View className="desk-links">
      {links
        .filter(({ of }) => of === undefined || of.some((role) => roles.includes(role)))
        .map(({ page, icon }) => (
          <View
            key={page}
            className="desk-link"
            hoverClass="press"
            onClick={() => void navigateTo({ url: `/staff/${page}/index?storeId=${storeId}` })}
            {...aria({ role: 'button' })}
          >
            <Icon name={icon} size={18} />
            <View>{words[page]}</View>
          </View>
        ))}
    </View>
  );
}
