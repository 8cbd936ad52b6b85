// Taro's builds take `transport.weapp` or `transport.h5` for this name; the type checker and jest come here.
export { transport } from './transport.h5';
