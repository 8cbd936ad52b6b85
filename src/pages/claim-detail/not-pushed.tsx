import { listNotices } from '../../../contracts/notice';
import { Notice } from '../../components/notice';
import { useServer } from '../../shared/cloud/server-state';
import { claimActs as words } from '../../shared/words/claim-acts';

/** Says so when WeChat could not tell the latest news of this claim. */
export function NotPushed({ claimId }: { claimId: string }) {
  const { data } = useServer(listNotices, {}, { keep: true });
  const latest = data?.notices.find((notice) => notice.claimId === claimId);
  return latest?.push === 'none' ? <Notice icon="bell">{words.notPushed}</Notice> : null;
}
