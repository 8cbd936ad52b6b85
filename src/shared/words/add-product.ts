/** 自己添加. */
export const addProductWords = {
  title: '添加产品',
  question: '添加一件东西',
  lead: '不在这家店买的也能加，以后报修点一下就行',
  category: '是什么东西？',
  name: '叫什么',
  namePlaceholder: '比如：海岚滚筒洗衣机',
  brand: '牌子',
  model: '型号',
  serial: '序列号',
  optional: '可以不写',
  years: '用了多久',
  yearOptions: { 0: '不到 1 年', 1: '1–2 年', 3: '3–5 年', 6: '5 年以上' },
  store: '放在哪家店名下',
  add: '加到我的产品',
  adding: '正在添加',
  errors: {
    category: '选一下是哪一类东西',
    name: '写一下叫什么，店里好认',
    serial: '序列号是 4 到 40 位字母和数字，也可以不写',
  },
} as const;
