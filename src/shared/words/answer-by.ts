/** When the shop answers, said with one big figure: `今天 14:30 前答复`. */
export const answerBy = {
  after: '前答复',
  lateBefore: (day: string) => `原定${day}`,
  lateAfter: '，晚了',
  lateNote: '店里还没答复，是店里的错。急的话打个电话',
  line: (moment: string) => `最迟${moment} 答复`,
  lateLine: (moment: string) => `原定${moment} 答复，晚了`,
} as const;
