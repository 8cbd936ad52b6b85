import { gallery } from '../../shared/words/gallery';

export default definePageConfig({ navigationBarTitleText: gallery.title });
