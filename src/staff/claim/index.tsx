import { Page } from '../../components/page';

export default function StaffClaim() {
  return <Page title="" />;
}
