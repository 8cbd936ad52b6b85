/** The tab bar and the titles of its pages. */
export const tabs = {
  app: '门店售后',
  home: '首页',
  claims: '进度',
  products: '产品',
  me: '我的',
} as const;
