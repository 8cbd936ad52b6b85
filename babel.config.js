/** Taro's own preset; `ts` and React are all that the mini-program uses. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
