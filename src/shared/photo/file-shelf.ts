// Taro's builds take `file-shelf.weapp` or `file-shelf.h5` for this name; the type checker and jest come here.
export { fileShelf } from './file-shelf.h5';
