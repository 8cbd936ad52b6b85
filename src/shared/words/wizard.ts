import type { Category } from '../../../contracts/product';
import type { Step } from '../draft/claim-draft';
import { categoryWords } from './products';

/** 新工单: the form in four pages. */
export const wizard = {
  title: '新工单',
  stepNames: { product: '产品', fault: '故障', photos: '照片', contact: '提交' } satisfies Record<
    Step,
    string
  >,
  saved: (clock: string) => `草稿 ${clock} 已存好，退出也不会丢`,
  notSaved: '手机空间满了，草稿存不下。填完请直接提交',
  store: '报给哪家店',
  incomplete: '前面还有没填的，点「改」回去看一眼。',

  product: {
    question: '哪一件要修？',
    lead: '点一下就行。不在这家店买的也可以报',
    scan: '扫机身序列号',
    scanNote: '一般在背后或底部的银色标签上',
    notFound: (serial: string) => `没查到 ${serial} 的购买记录，照样能报，往下填就行。`,
    other: '不在上面？自己填',
    ownQuestion: '是什么东西？',
    name: '叫什么',
    namePlaceholder: '比如：海岚滚筒洗衣机',
    serial: '序列号',
    serialHint: '可以不写',
    serialPlaceholder: '银色标签上 SN 后面那串',
    next: '下一步：说说毛病',
    unfinished: '上次没填完',
    goOn: '接着填',
    draftNote: (about: string, savedAt: string) =>
      about === '' ? `没填完，${savedAt} 存的` : `${about} · 没填完，${savedAt} 存的`,
    anew: '重新填',
    loading: '正在找你买过的东西',
  },

  fault: {
    question: (category: Category | undefined) =>
      category === undefined || category === 'other' ? '怎么了？' : `${categoryWords[category]}怎么了？`,
    several: '可以选几个，最多 4 个',
    symptoms: '毛病',
    code: '屏幕上显示什么',
    codePlaceholder: '比如 E21',
    began: '什么时候开始的',
    words: '想补充的话',
    wordsPlaceholder: '什么时候会这样，试过什么办法',
    next: '下一步：拍照片',
  },

  photos: {
    question: '拍清楚，少跑一趟',
    lead: '师傅靠它带对配件，只有办这单的人能看',
    fault: '毛病的样子',
    faultAdd: '拍毛病',
    voucher: '购买凭证',
    voucherNote: '小票、发票、订单截图都行。没有凭证也能报',
    voucherAdd: '加凭证',
    nameplate: '机身铭牌',
    nameplateNote: '银色标签，拍清型号就行。不方便就不拍',
    nameplateAdd: '拍铭牌',
    left: (have: number, left: number) => `${have} 张，还能加 ${left} 张`,
    full: (most: number) => `${most} 张，满了`,
    moving: '照片在传，不用等。先往下填，剩下的会在后台接着传。',
    next: '下一步：怎么联系你',
    nextWithout: '先不拍，下一步',
  },

  contact: {
    question: '师傅怎么找你？',
    lead: '只给办这一单的人看',
    name: '怎么称呼',
    namePlaceholder: '比如：王女士',
    phone: '电话',
    phonePlaceholder: '师傅会打这个号码',
    district: '在哪个区',
    elsewhere: '别的地方',
    elsewherePlaceholder: '比如：富阳区',
    address: '详细地址',
    addressPlaceholder: '小区、楼号、门牌号',
    summary: '会发给店里的',
    product: '产品',
    fault: '毛病',
    photos: '照片',
    noPhotos: '没有照片，可以以后补',
    photoCount: (arrived: number, moving: number) =>
      moving === 0 ? `${arrived} 张` : `${arrived} 张，还有 ${moving} 张在传，传完自动补上`,
    change: '改',
    submit: '发给店里，报修',
    submitting: '正在发给店里',
    promise: '报修不要钱。要花钱的，一定先报价，你点头才动手',
    messages: '接下来微信会问你要不要收进度通知，不收也能在这里看到',
  },

  sent: {
    title: '店里收到了',
    text: '有人会来看，看的时候会告诉你是谁。照片可以随时再补。',
  },

  late: {
    title: '还在传的照片',
    text: '传完会自动补到这张工单上，可以离开这一页。',
    failed: '有照片没传上去，点一下重传，或者删掉。',
  },

  errors: {
    category: '选一下是哪一类东西',
    name: '写一下叫什么，店里好认',
    serial: '序列号是 4 到 40 位字母和数字，对着标签再看一眼，也可以不写',
    symptoms: '选一下哪里不对，说不清就选「别的毛病」',
    began: '选一下什么时候开始的，大概就行',
    errorCode: '代码是字母和数字，比如 E21，也可以不写',
    words: '最多 500 个字，删短一点',
    contactName: '写一下怎么称呼你',
    phone: '电话不对，手机是 11 位，座机带上区号',
    district: '选一下在哪个区，店里好派师傅',
    address: '写一下门牌地址，师傅好上门',
  },
} as const;
