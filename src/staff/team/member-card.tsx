import { View } from '@tarojs/components';
import type { Category } from '../../../contracts/product';
import type { Member, Role } from '../../../contracts/team';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { dayOf } from '../../shared/format';
import { categoryWords } from '../../shared/words/products';
import { staffTeam as words } from '../../shared/words/staff-team';
import { roleWords } from '../../shared/words/team';

const isCategory = (skill: string): skill is Category => skill in categoryWords;

/** Skills are kinds of goods; a store may name others. */
const skillWord = (skill: string): string => (isCategory(skill) ? categoryWords[skill] : skill);

interface MemberCardProps {
  readonly member: Member;
  /** Roles that the person who looks may give, and so take. */
  readonly mayRemove: readonly Role[];
  /** Oneself may lay down every role of one's own. */
  readonly isMe: boolean;
  readonly onRemove: (role: Role) => void;
}

/** One person: roles, what he repairs, where he goes. */
export function MemberCard({ member, mayRemove, isMe, onRemove }: MemberCardProps) {
  const about = [
    words.joined(dayOf(member.joinedAt)),
    ...(member.skills?.length ? [words.skills(member.skills.map(skillWord).join('、'))] : []),
    ...(member.areas?.length ? [words.areas(member.areas.join('、'))] : []),
  ];
  return (
    <Card className="col g2">
      <View className="row row-tight row-wrap">
        <View className="h2">{member.name}</View>
        {member.roles.map((role) => (
          <Badge key={role} tone="shop">
            {roleWords[role]}
          </Badge>
        ))}
      </View>
      <View className="cap">{about.join(' · ')}</View>
      <View className="row row-tight row-wrap">
        {member.roles
          .filter((role) => isMe || mayRemove.includes(role))
          .map((role) => (
            <Button key={role} look="line" size="s" onTap={() => onRemove(role)}>
              {isMe ? words.leave(roleWords[role]) : words.remove(roleWords[role])}
            </Button>
          ))}
      </View>
    </Card>
  );
}
