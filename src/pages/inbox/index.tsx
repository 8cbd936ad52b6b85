import { Page } from '../../components/page';

export default function Inbox() {
  return <Page title="" home />;
}
