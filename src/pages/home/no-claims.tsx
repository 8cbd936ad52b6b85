import { Empty } from '../../components/empty';
import { home as words } from '../../shared/words/home';

/** Nothing is under way; the act is in the dock below. */
export function NoClaims() {
  return <Empty art="tag" title={words.emptyTitle} text={words.emptyText} />;
}
