import { Page } from '../../components/page';

export default function ClaimDetail() {
  return <Page title="" home />;
}
