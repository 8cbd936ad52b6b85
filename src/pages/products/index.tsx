import { Page } from '../../components/page';

export default function Products() {
  return <Page title="" home />;
}
