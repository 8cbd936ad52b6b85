// Taro's builds take `.weapp` or `.h5` for this name; the type checker and jest come here.
export { canChoose, choosePlace } from './choose-place.h5';
