import { View } from '@tarojs/components';
import { navigateTo, switchTab } from '@tarojs/taro';
import { opensRoute, opensService, type Notice } from '../../../contracts/notice';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { clock, moment } from '../../shared/format';
import { inbox as words, noticeWords } from '../../shared/words/inbox';
import { lookOf } from './message-looks';
import './message.scss';

/** Opens what a notice is about: one's own claim, the claim at the shop's desk, or one's products. */
const open = ({ kind, claimId, storeId, itemId, complaintId, surveyId }: Notice): Promise<unknown> => {
  if (surveyId !== undefined)
    return navigateTo({
      url: `/service/${kind === 'follow-up-asked' ? 'follow-up' : 'survey'}/index?id=${surveyId}`,
    });
  if (kind === 'recovery-waits' || kind === 'recovery-late')
    return navigateTo({ url: `/staff/recoveries/index?storeId=${storeId ?? ''}` });
  if (complaintId !== undefined)
    return navigateTo({
      url: `/${storeId === undefined ? 'account' : 'staff'}/complaint/index?storeId=${storeId ?? ''}&id=${complaintId}`,
    });
  if (claimId === undefined)
    return itemId === undefined ? Promise.resolve() : switchTab({ url: '/pages/products/index' });
  if (storeId !== undefined && opensRoute.includes(kind))
    return navigateTo({ url: `/staff/route/index?storeId=${storeId}` });
  if (opensService.includes(kind)) return navigateTo({ url: `/service/technician/index?id=${claimId}` });
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
  const { icon, tone } = lookOf(notice.kind);
  return (
    <View className="msg" hoverClass="press" onClick={() => void open(notice)} {...aria({ role: 'button' })}>
      <View className={`msg-i msg-${tone}`}>
        <Icon name={icon} />
      </View>
      <View className="grow">
        <View className="row row-base row-tight">
          <View className="b grow">{title}</View>
          <View className="cap num">{clock(notice.at)}</View>
        </View>
        <View className="sm c-2">{text}</View>
        {notice.push === 'none' ? <View className="cap">{words.notPushed}</View> : null}
      </View>
    </View>
  );
}
