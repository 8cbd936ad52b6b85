import { Page } from '../../components/page';

export default function Claims() {
  return <Page title="" home />;
}
