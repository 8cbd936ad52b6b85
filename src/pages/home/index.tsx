import { Page } from '../../components/page';

export default function Home() {
  return <Page title="" home />;
}
