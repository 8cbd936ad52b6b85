import type { Role } from '../../contracts/team';
import type { Category } from '../../contracts/product';

/** Everybody one can be in the demo. The openid is what WeChat would give; locally it is a plain word. */
export interface Person {
  readonly openid: string;
  readonly name: string;
  /** One line on the page where one chooses who to be. */
  readonly what: string;
  /** The number that WeChat has verified for this person. */
  readonly phone?: string;
}
export interface StaffMember extends Person {
  readonly storeId: string;
  readonly roles: readonly Role[];
  readonly skills?: readonly Category[];
  readonly areas?: readonly string[];
}

const wensan = 'sto_wensan';
const gudun = 'sto_gudun';

export const customers: readonly Person[] = [
  { openid: 'lin-xiaoman', name: '林小满', what: '老顾客，买过洗衣机和空调', phone: '13812346207' },
  { openid: 'zhao-min', name: '赵敏', what: '老顾客，买过二手冰箱', phone: '13958021174' },
  { openid: 'chen-yu', name: '陈雨', what: '第一次来', phone: '18657190338' },
];

export const staff: readonly StaffMember[] = [
  { openid: 'he-shun', name: '何顺', what: '文三路店 老板', storeId: wensan, roles: ['owner'] },
  { openid: 'wu-jing', name: '吴静', what: '文三路店 店长', storeId: wensan, roles: ['manager'] },
  { openid: 'shen-yun', name: '沈芸', what: '文三路店 客服', storeId: wensan, roles: ['customer-service'] },
  {
    openid: 'zhou-jianguo',
    name: '周建国',
    what: '文三路店 师傅，修洗衣机、冰箱、厨电',
    storeId: wensan,
    roles: ['technician'],
    skills: ['washer', 'fridge', 'kitchen'],
    areas: ['西湖区', '拱墅区'],
  },
  {
    openid: 'li-qiang',
    name: '李强',
    what: '文三路店 师傅，修空调、热水器',
    storeId: wensan,
    roles: ['technician'],
    skills: ['air-conditioner', 'water-heater'],
    areas: ['西湖区', '上城区', '滨江区'],
  },
  { openid: 'qian-fang', name: '钱芳', what: '文三路店 财务', storeId: wensan, roles: ['finance'] },
  { openid: 'sun-lei', name: '孙磊', what: '文三路店 配件员', storeId: wensan, roles: ['parts-keeper'] },
  {
    openid: 'zheng-jie',
    name: '郑洁',
    what: '文三路店 投诉专员',
    storeId: wensan,
    roles: ['complaint-supervisor'],
  },
  {
    openid: 'feng-lei',
    name: '冯雷',
    what: '古墩路店 老板，店里一共两个人',
    storeId: gudun,
    roles: ['owner'],
  },
  {
    openid: 'han-song',
    name: '韩松',
    what: '古墩路店 师傅',
    storeId: gudun,
    roles: ['technician'],
    skills: ['fridge', 'tv', 'furniture'],
    areas: ['西湖区', '余杭区'],
  },
];

export const people: readonly Person[] = [...customers, ...staff];
