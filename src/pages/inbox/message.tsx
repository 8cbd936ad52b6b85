import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { Notice, NoticeKind } from '../../../contracts/notice';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { clock, moment } from '../../shared/format';
import { noticeWords } from '../../shared/words/inbox';
import './message.scss';

const icons: Readonly<Record<NoticeKind, IconName>> = { 'claim-received': 'check', 'review-begun': 'eye' };

/** One notice; leads to its claim. */
export function Message({ notice }: { notice: Notice }) {
  const { title, text } = noticeWords(
    notice,
    notice.answerBy === undefined ? undefined : moment(notice.answerBy),
  );
  return (
    <View
      className="msg"
      hoverClass="press"
      onClick={() => void navigateTo({ url: `/pages/claim-detail/index?id=${notice.claimId}` })}
      {...aria({ role: 'button' })}
    >
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
