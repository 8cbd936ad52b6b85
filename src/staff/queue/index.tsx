import { Page } from '../../components/page';

export default function StaffQueue() {
  return <Page title="" />;
}
