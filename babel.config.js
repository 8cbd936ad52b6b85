/** Taro's own preset; `ts` and React are all that the mini-program uses. */
module.exports = {
  // Development builds are served by the local cloud, not by webpack's own server, so nothing can be swapped hot.
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
};
