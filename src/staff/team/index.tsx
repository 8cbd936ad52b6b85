import { Page } from '../../components/page';

export default function StaffTeam() {
  return <Page title="" />;
}
