// Taro's builds take `.weapp` or `.h5` for this name; the type checker and jest come here.
export { addToCalendar } from './add-to-calendar.h5';
