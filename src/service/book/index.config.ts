import { booking } from '../../shared/words/booking';

export default definePageConfig({ navigationBarTitleText: booking.title });
