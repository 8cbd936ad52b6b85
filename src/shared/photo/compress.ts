// Taro's builds take `compress.weapp` or `compress.h5` for this name; the type checker and jest come here.
export { compress } from './compress.h5';
