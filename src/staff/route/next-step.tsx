import { View } from '@tarojs/components';
import { navigateTo, showToast } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { arriveVisit, type getVisit, type RouteVisit } from '../../../contracts/visit';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { staffRoute as words } from '../../shared/words/staff-route';
import { CallSheet } from '../calls/call-sheet';
import type { OpenSheet } from './sheets';
import { targetOf, useVisitAct, type OnRoute } from './use-visit-act';
import { leadTo } from './way-there';

interface NextStepProps {
  readonly on: OnRoute;
  readonly visit: RouteVisit;
  /** Where it is, once it was opened. */
  readonly opened: OutputOf<typeof getVisit> | undefined;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** 电话、导航、会迟到: what one needs on the way, each a thumb wide. */
function OnTheWay({ on, visit, opened, onOpen }: NextStepProps) {
  const [calling, setCalling] = useState(false);
  const lead = () => {
    if (!opened) return;
    void leadTo(opened).then((how) =>
      how === 'copied' ? showToast({ title: words.navigateFailed, icon: 'none' }) : undefined,
    );
  };
  return (
    <View className="three">
      <Button look="line" icon="phone" onTap={() => setCalling(true)}>
        {words.call}
      </Button>
      <Button look="line" icon="pin" busy={opened === undefined} onTap={lead}>
        {words.navigate}
      </Button>
      <Button look="todo" icon="clock" onTap={() => onOpen('late')}>
        {words.lateAct}
      </Button>
      {calling ? (
        <CallSheet
          storeId={on.storeId}
          about={{ claimId: visit.claimId }}
          onClose={() => setCalling(false)}
        />
      ) : null}
    </View>
  );
}

/** The one thing that comes next, as large as a thumb on the move needs it. */
export function NextStep(props: NextStepProps) {
  const { on, visit, onOpen } = props;
  const { busy, failed, act } = useVisitAct(on);
  const isHere = visit.state === 'arrived';
  const claim = () =>
    void navigateTo({ url: `/staff/claim/index?storeId=${on.storeId}&id=${visit.claimId}` });
  return (
    <>
      <View className="sm c-2">
        {words.upNext(visit.contact.name, visit.lateUntil ?? (isHere ? undefined : visit.start))}
      </View>
      <FailureNotice failure={failed} />
      {isHere ? null : <OnTheWay {...props} />}
      {visit.state === 'planned' ? (
        <Button size="xl" onTap={() => onOpen('depart')}>
          {words.depart}
        </Button>
      ) : visit.state === 'departed' ? (
        <Button size="xl" busy={busy} onTap={() => act(arriveVisit, targetOf(on, visit))}>
          {words.arrive}
        </Button>
      ) : (
        <Button size="xl" onTap={() => onOpen(visit.way === 'pickup' ? 'fetch' : 'report')}>
          {visit.way === 'pickup' ? words.fetch : words.finish}
        </Button>
      )}
      <View className="row row-tight">
        <Button look="text" size="s" className="grow" icon="list" onTap={claim}>
          {words.open}
        </Button>
        {isHere ? (
          <Button look="text" size="s" className="grow" icon="home" onTap={() => onOpen('absent')}>
            {words.absent}
          </Button>
        ) : null}
      </View>
    </>
  );
}
