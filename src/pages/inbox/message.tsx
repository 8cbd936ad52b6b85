import { View } from '@tarojs/components';
import { navigateTo, switchTab } from '@tarojs/taro';
import type { Notice, NoticeKind } from '../../../contracts/notice';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { clock, moment } from '../../shared/format';
import { noticeWords } from '../../shared/words/inbox';
import './message.scss';

const icons: Readonly<Partial<Record<NoticeKind, IconName>>> = {
  'claim-received': 'check',
  'review-begun': 'eye',
};

/** Opens what a notice is about: one's own claim, the claim at the shop's desk, or one's products. */
const open = ({ claimId, storeId, itemId }: Notice): Promise<unknown> => {
  if (claimId === undefined)
    return itemId === undefined ? Promise.resolve() : switchTab({ url: '/pages/products/index' });
  return storeId === undefined
    ? navigateTo({ url: `/pages/claim-detail/index?id=${claimId}` })
    : navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${claimId}` });
};

/** One notice; leads to what it is about. */
export function Message({ notice }: { notice: Notice }) {
  const { title, text } = noticeWords(
    notice,
    notice.answerBy === undefined ? undefined : moment(notice.answerBy),
  );
  return (
    <View className="msg" hoverClass="press" onClick={() => void open(notice)} {...aria({ role: 'button' })}>
      <View className={`msg-i msg-${notice.kind}`}>
        <Icon name={icons[notice.kind] ?? 'bell'} />
      </View>
      <View className="grow">
        <View className="row row-base row-tight">
          <View className="b grow">{title}</View>
          <View className="cap num">{clock(notice.at)}</View>
        </View>
        <View className="sm c-2">{text}</View>
      </View>
    </View>
  );
}
