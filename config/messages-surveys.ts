/** Words after which somebody of the shop looks, whatever the marks say: danger, law, press, threats. */
export const riskyWords = {
  risky: (
    '投诉 举报 12315 消协 曝光 起诉 法院 律师 记者 报警 维权 ' +
    '触电 漏电 着火 起火 冒烟 爆炸 受伤 烫伤 诈骗 骗子 骗人 威胁 辱骂 骂人 骚扰 打人'
  ).split(' '),
  /** Right before such a word these take it back … */
  denials: '不 没 未 没有 不用 不想 不会 不要 不是 没再'.split(' '),
  /** … unless they are the end of something that does not. */
  undenied: '有没有 是不是 要不要 会不会 要不 再不 得不 能不'.split(' '),
};

/** How a complaint that comes of a survey begins, and what it says of each fact. */
export const surveyComplaint = {
  lead: '评价里说：',
  facts: {
    'fee-first': '收费前没有先说清价格',
    'asked-praise': '被要求给好评',
    'asked-money': '被要求私下付钱、绕开账单',
  },
  nobodyElse: '没解决，店里没有别人能回访',
} as const;
