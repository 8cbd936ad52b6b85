/** What one can try at home in a few minutes; never where there is danger. */
export interface Guide {
  readonly minutes: number;
  readonly steps: readonly string[];
}

export const guideIds = [
  'plug',
  'washer-leak',
  'washer-drain',
  'washer-balance',
  'level',
  'fridge-cooling',
  'fridge-frost',
  'aircon-filter',
  'aircon-drain',
  'tv-picture',
  'tv-sound',
  'tv-signal',
  'heater',
  'cooker',
  'charging',
  'restart',
  'phone-signal',
  'error-code',
] as const;
export type GuideId = (typeof guideIds)[number];

export const guides: Record<GuideId, Guide> = {
  plug: { minutes: 2, steps: ['插头拔下来，等 1 分钟再插紧', '换一个插座，插个台灯看有没有电'] },
  'washer-leak': {
    minutes: 3,
    steps: ['右下角小门里的滤网盖，顺时针拧紧', '进水管两头拧紧，排水管别压扁', '跑一次短洗看看'],
  },
  'washer-drain': {
    minutes: 5,
    steps: ['先断电，地上铺块毛巾', '拧开右下角的滤网，掏干净再拧紧', '排水管别打折，别高过 1 米'],
  },
  'washer-balance': { minutes: 2, steps: ['衣服拿出来抖散，少放几件', '门关到「咔」一声，再按启动'] },
  level: { minutes: 3, steps: ['按一按四个角，不平就拧底脚', '离墙留一拳宽，别靠着别的东西'] },
  'fridge-cooling': {
    minutes: 2,
    steps: ['温度调到冷藏 4 度、冷冻 -18 度', '门关严，背后离墙一拳宽', '刚插电或刚放满，等 4 小时再看'],
  },
  'fridge-frost': { minutes: 5, steps: ['门封条擦干净，夹张纸拉一拉，松了就是漏风', '热的放凉再放进去'] },
  'aircon-filter': {
    minutes: 10,
    steps: [
      '断电，翻开面板抽出滤网，清水冲干净晾干',
      '制冷调到 26 度以下，制热调到 20 度以上',
      '外机前面别挡东西',
    ],
  },
  'aircon-drain': { minutes: 5, steps: ['断电，滤网洗干净', '外面的排水管别打折，管口别泡在水里'] },
  'tv-picture': { minutes: 2, steps: ['按遥控器的「信号源」，换一个试试', '拔掉电源等 1 分钟再插'] },
  'tv-sound': { minutes: 1, steps: ['看是不是静音，音量加一加', '拔掉耳机和音响的线，再听'] },
  'tv-signal': { minutes: 3, steps: ['机顶盒和路由器断电 1 分钟再开', '网线、天线两头重新插紧'] },
  heater: {
    minutes: 3,
    steps: ['水龙头开到热水最大', '温度调到 45 度以上', '换一节新电池，或断电 1 分钟再开'],
  },
  cooker: { minutes: 2, steps: ['内锅和底盘擦干，放平转一转', '换一个插座再按煮饭'] },
  charging: { minutes: 3, steps: ['换一根线、一个充电头', '充电口用软毛刷轻轻扫干净', '关机充 10 分钟再看'] },
  restart: { minutes: 3, steps: ['关机，等 1 分钟再开', '空间快满就删一些，再更新一次'] },
  'phone-signal': { minutes: 2, steps: ['开飞行模式，数到 10 再关', '取出电话卡擦一擦，重新插好'] },
  'error-code': { minutes: 6, steps: ['拔掉电源，等 5 分钟再插', '代码还在，就记下来填在上面'] },
};

/** The card that offers a guide. */
export const selfCheck = {
  title: '先试一步，也许不用等师傅',
  minutes: '分钟',
  solved: '解决了',
  notSolved: '试过了，没用',
  noted: '好，往下填就行，师傅会接手。',
  thanksTitle: '修好了就好',
  thanksText: '省了你等师傅的时间。再出毛病，随时回来报，前面填的不用重来。',
  home: '回首页',
  again: '又不行了，接着报修',
} as const;
