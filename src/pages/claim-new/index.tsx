import { Page } from '../../components/page';

export default function ClaimNew() {
  return <Page title="" home />;
}
