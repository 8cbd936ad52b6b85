import { View } from '@tarojs/components';
import { navigateTo, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { getMe } from '../../../contracts/person';
import { listTeam } from '../../../contracts/team';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { staffBoard } from '../../shared/words/staff-board';
import { staffSetup } from '../../shared/words/staff-setup';
import { staffStatus } from '../../shared/words/staff-status';
import { staffTeam as words } from '../../shared/words/staff-team';
import { InviteSheet } from './invite-sheet';
import { MemberCard } from './member-card';
import { type Post, RemoveSheet } from './remove-sheet';

/** 店里的人: who is what, who may come, who goes. */
export default function StaffTeam() {
  const storeId = useRouter().params['storeId'] ?? '';
  const team = useServer(listTeam, { storeId });
  const me = useServer(getMe, {}, { keep: true }).data?.customerId;
  const [inviting, setInviting] = useState(false);
  const [removing, setRemoving] = useState<Post>();
  usePullDownRefresh(() => void team.refetch().then(() => stopPullDownRefresh()));
  const mayInvite = team.data?.mayInvite ?? [];
  const go = (page: string) => () => void navigateTo({ url: `/staff/${page}/index?storeId=${storeId}` });
  return (
    <Page
      title={words.title}
      dock={
        mayInvite.length === 0 ? undefined : (
          <Button icon="plus" onTap={() => setInviting(true)}>
            {words.invite}
          </Button>
        )
      }
    >
      <StateView
        state={screenState(team)}
        loading={<Skeleton rows={5} />}
        onRetry={() => void team.refetch()}
      >
        <View className="col g2">
          {team.data?.members.map((member) => (
            <MemberCard
              key={member.customerId}
              member={member}
              mayRemove={mayInvite}
              isMe={member.customerId === me}
              onRemove={(role) =>
                setRemoving({
                  customerId: member.customerId,
                  name: member.name,
                  role,
                  isMe: member.customerId === me,
                })
              }
            />
          ))}
        </View>
        {mayInvite.length === 0 ? null : (
          <Card look="flush">
            <Cell icon="list" title={staffBoard.title} onTap={go('board')} />
            <Cell icon="tool" title={staffSetup.title} onTap={go('setup')} />
            <Cell icon="info" title={staffStatus.title} onTap={go('status')} />
          </Card>
        )}
      </StateView>
      {inviting ? (
        <InviteSheet storeId={storeId} mayInvite={mayInvite} onClose={() => setInviting(false)} />
      ) : null}
      {removing === undefined ? null : (
        <RemoveSheet storeId={storeId} post={removing} onClose={() => setRemoving(undefined)} />
      )}
    </Page>
  );
}
