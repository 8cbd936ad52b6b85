import type { CrewMember, Place, VisitService } from '../../contracts/dispatch';
import type { Category } from '../../contracts/category';
import {
  placesId,
  sheetId,
  type DispatchSheet,
  type PlacesSheet,
} from '../../cloudfunctions/_domain/dispatch/sheet';

/*
 * How the demo's stores send people out. Points are GCJ-02, read off a map of Hangzhou to about a hundred metres.
 */

const centre = (district: string, lat: number, lng: number): Place => ({
  name: district,
  district,
  point: { lat, lng },
  uncertainMinutes: 12,
});
const districts = {
  xihu: centre('西湖区', 30.2595, 120.13),
  gongshu: centre('拱墅区', 30.3193, 120.1418),
  shangcheng: centre('上城区', 30.2425, 120.1693),
  binjiang: centre('滨江区', 30.2084, 120.2118),
  yuhang: centre('余杭区', 30.2736, 119.9783),
};

const street = (district: string, name: string, lat: number, lng: number): Place => ({
  name,
  district,
  point: { lat, lng },
  uncertainMinutes: 3,
});
const streets: readonly Place[] = [
  street('西湖区', '文三路', 30.2767, 120.1296),
  street('西湖区', '文一西路', 30.2893, 120.1102),
  street('西湖区', '文二西路', 30.2835, 120.1077),
  street('西湖区', '古墩路', 30.2952, 120.0986),
  street('西湖区', '天目山路', 30.2701, 120.1218),
  street('西湖区', '曙光路', 30.2634, 120.1378),
  street('西湖区', '翠苑新村', 30.2853, 120.1213),
  street('拱墅区', '莫干山路', 30.3001, 120.1248),
  street('拱墅区', '湖墅南路', 30.2837, 120.1537),
  street('拱墅区', '台州路', 30.3195, 120.1376),
  street('上城区', '延安路', 30.2532, 120.1637),
  street('上城区', '解放路', 30.2479, 120.1745),
  street('上城区', '秋涛路', 30.2445, 120.1921),
  street('滨江区', '江南大道', 30.2091, 120.2107),
  street('滨江区', '滨盛路', 30.2163, 120.2098),
  street('余杭区', '文一西路未来科技城', 30.2779, 120.0124),
  street('余杭区', '五常大道', 30.2497, 120.0391),
];

/** What technicians can do, as the shops call it; a certificate is a skill with an end. */
const skill = {
  washer: '洗衣机',
  fridge: '冰箱',
  kitchen: '厨房电器',
  'air-conditioner': '空调',
  'water-heater': '热水器',
  tv: '电视',
  furniture: '家具',
  refrigerant: '制冷作业证',
  gas: '燃气作业证',
} as const;
type Skill = keyof typeof skill;

const takes = (category: Category, minutes: number, ...skills: Skill[]): VisitService => ({
  category,
  minutes,
  skills: skills.map((one) => skill[one]),
});
const services: readonly VisitService[] = [
  takes('washer', 45, 'washer'),
  takes('fridge', 60, 'fridge'),
  { ...takes('fridge', 90, 'fridge', 'refrigerant'), symptom: 'not-cooling' },
  takes('air-conditioner', 75, 'air-conditioner'),
  { ...takes('air-conditioner', 90, 'air-conditioner', 'refrigerant'), symptom: 'not-cooling' },
  takes('tv', 40, 'tv'),
  takes('water-heater', 50, 'water-heater'),
  { ...takes('water-heater', 60, 'water-heater', 'gas'), symptom: 'gas-smell' },
  takes('kitchen', 50, 'kitchen'),
  takes('furniture', 60, 'furniture'),
  takes('service', 60, 'washer'),
  takes('other', 45, 'washer'),
];

const eightToSix = { from: 510, to: 1_090 };
const week = [...Array.from({ length: 6 }, () => eightToSix), null];
const technician = (
  customerId: string,
  more: Pick<CrewMember, 'badge' | 'base' | 'skills'> & Partial<CrewMember>,
): CrewMember => ({
  customerId,
  certificates: [],
  areas: [{ kind: 'radius', centre: more.base, km: 15 }],
  week,
  lunch: { from: 710, to: 750 },
  leaves: [],
  maxVisits: 8,
  maxWorkMinutes: 540,
  ...more,
});

const sheet = (
  storeId: string,
  of: Pick<DispatchSheet, 'point' | 'crew' | 'districts'> & Partial<DispatchSheet>,
): DispatchSheet => ({
  _id: sheetId(storeId),
  v: 1,
  storeId,
  date: 'sheet',
  rev: 1,
  windows: [
    { from: 540, to: 660 },
    { from: 660, to: 780 },
    { from: 840, to: 960 },
    { from: 960, to: 1_080 },
  ],
  counter: {
    slots: [
      { from: 540, to: 720 },
      { from: 840, to: 960 },
      { from: 960, to: 1_080 },
    ],
    perSlot: 4,
  },
  zones: [
    { name: '市区', upToKm: 20, arrival: 'local' },
    { name: '远郊', upToKm: 60, arrival: 'remote' },
  ],
  // What nobody here can be sent for is not offered.
  services: services.filter(({ skills }) =>
    skills.every((needed) =>
      of.crew.some((one) =>
        [...one.skills, ...one.certificates.map(({ skill: own }) => own)].includes(needed),
      ),
    ),
  ),
  travel: { speedKmh: 22, detour: 1.35, parkingMinutes: 4, fairness: 0.002 },
  urgentReserve: 1,
  ...of,
});

/** @param idOf the customer id of a demo person */
export const dispatchSheets = (idOf: (openid: string) => string): readonly DispatchSheet[] => [
  sheet('sto_wensan', {
    point: { lat: 30.2767, lng: 120.1296 },
    districts: Object.values(districts),
    crew: [
      technician(idOf('zhou-jianguo'), {
        badge: 'HS-017',
        base: { lat: 30.2801, lng: 120.1302 },
        skills: [skill.washer, skill.fridge, skill.kitchen],
        certificates: [{ skill: skill.refrigerant, number: '制冷 3301-2210', expiresOn: '2028-05-31' }],
      }),
      technician(idOf('li-qiang'), {
        badge: 'HS-023',
        base: { lat: 30.2478, lng: 120.1702 },
        skills: [skill['air-conditioner'], skill['water-heater'], skill.washer, skill.tv],
        certificates: [
          { skill: skill.refrigerant, number: '制冷 3301-1877', expiresOn: '2027-10-31' },
          { skill: skill.gas, number: '燃气 浙 A-0926', expiresOn: '2027-03-31' },
        ],
      }),
    ],
  }),
  sheet('sto_gudun', {
    point: { lat: 30.2952, lng: 120.0986 },
    districts: [districts.xihu, districts.yuhang, districts.gongshu],
    crew: [
      technician(idOf('han-song'), {
        badge: 'HS-201',
        base: { lat: 30.2952, lng: 120.0986 },
        skills: [skill.fridge, skill.tv, skill.furniture, skill.washer],
        certificates: [{ skill: skill.refrigerant, number: '制冷 3301-3040', expiresOn: '2027-12-31' }],
        // Monday is the store's day off.
        week: [null, ...Array.from({ length: 6 }, () => eightToSix)],
      }),
    ],
  }),
];

export const dispatchPlaces: readonly PlacesSheet[] = ['sto_wensan', 'sto_gudun'].map((storeId) => ({
  _id: placesId(storeId),
  v: 1,
  storeId,
  date: 'places',
  rev: 1,
  places: streets,
}));
