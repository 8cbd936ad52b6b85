import { type Role, listTeam, removeRole } from '../../../contracts/team';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { learn } from '../../shared/cloud/server-state';
import { staffTeam as words } from '../../shared/words/staff-team';
import { roleWords } from '../../shared/words/team';
import { useAttempt } from '../use-attempt';

/** One role of one person. */
export interface Post {
  readonly customerId: string;
  readonly name: string;
  readonly role: Role;
  readonly isMe: boolean;
}

interface RemoveSheetProps {
  readonly storeId: string;
  readonly post: Post;
  readonly onClose: () => void;
}

/** Asks once more, in words that say what follows. */
export function RemoveSheet({ storeId, post: { customerId, name, role, isMe }, onClose }: RemoveSheetProps) {
  const { busy, failed, attempt } = useAttempt();
  const remove = () =>
    void attempt(async () => {
      learn(listTeam, { storeId }, await call(removeRole, { storeId, customerId, role }));
      onClose();
    });
  return (
    <Sheet
      open
      title={isMe ? words.leaveTitle(roleWords[role]) : words.removeTitle(name, roleWords[role])}
      onClose={onClose}
      foot={
        <>
          <Button look="danger" busy={busy} onTap={remove}>
            {isMe ? words.leave(roleWords[role]) : words.removeAct(roleWords[role])}
          </Button>
          <Button look="line" onTap={onClose}>
            {words.keep}
          </Button>
        </>
      }
    >
      {words.removeText}
      <FailureNotice failure={failed} />
    </Sheet>
  );
}
