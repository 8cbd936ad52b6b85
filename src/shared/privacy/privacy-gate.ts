// Taro's builds take `privacy-gate.weapp` or `privacy-gate.h5` for this name; the type checker and jest come here.
export { agreeButton, askPrivacy, usePrivacyQuestion } from './privacy-gate.h5';
