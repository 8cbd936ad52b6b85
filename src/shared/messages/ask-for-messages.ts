// Taro's builds take `.weapp` or `.h5` for this name; the type checker and jest come here.
export { askForMessages } from './ask-for-messages.h5';
