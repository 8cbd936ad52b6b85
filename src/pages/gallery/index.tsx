import { Page } from '../../components/page';

export default function Gallery() {
  return <Page title="" home />;
}
