import { tabs } from './shared/words/tabs';

const weapp = process.env.TARO_ENV === 'weapp';

/** Colours and icons that WeChat draws itself come from theme.json; H5 draws its tab bar by styles/tab-bar.scss. */
const drawn = (themed: string, plain: string): string => (weapp ? `@${themed}` : plain);

const tab = (name: 'home' | 'claims' | 'products' | 'me') => ({
  pagePath: `pages/${name}/index`,
  text: tabs[name],
  iconPath: drawn(name, `assets/tabs/${name}.png`),
  selectedIconPath: drawn(`${name}On`, `assets/tabs/${name}-on.png`),
});

/** From these pages people go on to the form, and to a claim. */
const leadsOn = ['home', 'products', 'claims'] as const;
const preloaded = Object.fromEntries(
  leadsOn.map((page) => [
    `pages/${page}/index`,
    { network: 'all' as const, packages: ['filing', 'pages/claim-detail'] },
  ]),
);

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/claims/index',
    'pages/products/index',
    'pages/me/index',
    ...(process.env.NODE_ENV === 'production' ? [] : ['pages/gallery/index']),
  ],
  subPackages: [
    { root: 'filing', pages: ['claim-new/index'] },
    // Keeps its address; the main package has no room for it.
    { root: 'pages/claim-detail', pages: ['index'] },
    {
      root: 'staff',
      pages: [
        'queue/index',
        'claim/index',
        'team/index',
        'intake/index',
        'search/index',
        'sales/index',
        'sale/index',
        'sale-new/index',
        'import/index',
        'holds/index',
        'setup/index',
        'setup-part/index',
        'board/index',
        'route/index',
        'status/index',
        'complaints/index',
        'complaint/index',
        'recoveries/index',
        'scores/index',
        'counter/index',
      ],
    },
    // How a customer and the shop, goods and money come together, and what he says of it.
    {
      root: 'service',
      pages: [
        'book/index',
        'technician/index',
        'way/index',
        'slot/index',
        'ship/index',
        'code/index',
        'survey/index',
        'follow-up/index',
      ],
    },
    // What a customer opens rarely.
    {
      root: 'account',
      pages: [
        'product/index',
        'add-product/index',
        'bind/index',
        'my-code/index',
        'my-data/index',
        'inbox/index',
        'accesses/index',
        'complaints/index',
        'complaint/index',
        'complaint-new/index',
        'receipt/index',
        'wishes/index',
      ],
    },
  ],
  // There before somebody taps 我要报修, also where the net is gone by then.
  ...(weapp ? { preloadRule: preloaded } : {}),
  window: {
    navigationBarTitleText: tabs.app,
    navigationBarBackgroundColor: drawn('paper', '#f4efe4'),
    navigationBarTextStyle: drawn('barText', 'black'),
    backgroundColor: drawn('paper', '#f4efe4'),
    backgroundTextStyle: drawn('scroll', 'dark'),
  },
  tabBar: {
    color: drawn('ink3', '#6d6456'),
    selectedColor: drawn('accent', '#0e5a4f'),
    backgroundColor: drawn('bar', '#fffdf8'),
    borderStyle: 'black',
    list: [tab('home'), tab('claims'), tab('products'), tab('me')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // WeChat lets only what is named here be called.
  requiredPrivateInfos: ['chooseLocation'],
  ...(weapp ? {} : { animation: false }),
});
