import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { StoreSetup } from '../../../contracts/store-setup';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Face } from '../../components/face';
import { Page } from '../../components/page';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { usePortraits } from '../use-portraits';

/** Who is sent, and who of the team is not yet. */
export function CrewList({ storeId, setup }: { storeId: string; setup: StoreSetup }) {
  const portraitOf = usePortraits(storeId);
  const open = (who: string) => () =>
    void navigateTo({ url: `/staff/setup-part/index?storeId=${storeId}&what=technician&who=${who}` });
  return (
    <Page title={words.partTitles.crew}>
      <Card look="flush">
        {setup.crew.map((member) => (
          <Cell
            key={member.customerId}
            lead={<Face name={member.name} src={portraitOf(member.customerId)?.url} />}
            title={member.name}
            note={words.member.badgeLine(member.badge, member.maxVisits)}
            onTap={open(member.customerId)}
          />
        ))}
        {setup.missing.map(({ customerId, name }) => (
          <Cell
            key={customerId}
            lead={<Face name={name} src={portraitOf(customerId)?.url} />}
            title={name}
            note={words.member.missing}
            side={<Badge tone="todo">{words.badge.needed}</Badge>}
            onTap={open(customerId)}
          />
        ))}
      </Card>
      <View className="cap">{words.lead}</View>
    </Page>
  );
}
