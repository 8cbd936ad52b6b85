import type { RefusalCode } from '../../../contracts/refusal';
import { Refused } from '../cloud/refused';
import type { Failure } from '../cloud/failure';

const tooOld = '这个版本太旧了。退出小程序重新打开就会更新，你填的不会丢。';

/** What is said for each refusal: what happened, and what one can do. `{limit}` is the bound that came with it. */
export const refusals: Record<RefusalCode, string> = {
  BAD_INPUT: '有一处填得不对，改一下再发。你填的都还在。',
  TOO_LARGE: '内容太长了，删短一点再发。',
  NO_SUCH_ACTION: tooOld,
  UPGRADE_REQUIRED: tooOld,
  NOT_SIGNED_IN: '微信没有告诉我们你是谁。退出小程序重新打开试试。',
  DISABLED: '这个账号被店里停用了。有疑问请直接给店里打电话。',
  NOT_ALLOWED: '没有找到，或者不归你看。回首页重新进来试试。',
  KEY_REUSED: '上一次其实已经发到店里了。改过的内容还没发，想另报一份就再点一次。',
  BUSY: '店里正忙，没接上。等几秒再点一次，不会重复。',
  TOO_MANY: '一小时最多 {limit} 次，已经到了。过一会儿再来，你填的都还在。',
  CHANGED_MEANWHILE: '刚才有别人先动过了。已经换成最新的，看一眼再决定。',
  PHOTO_TYPE: '这不是能用的照片。请用 JPG、PNG 或 WebP 格式。',
  PHOTO_HEIC: '苹果的 HEIC 格式店里打不开。截个图再传，或在「设置 - 相机 - 格式」选「兼容性最佳」重拍。',
  PHOTO_TOO_LARGE: '这张超过 {limit} MB 了，换一张小一点的。',
  PHOTO_TOO_MANY_PIXELS: '这张尺寸太大了，换一张或截个图再传。',
  PHOTO_BROKEN: '这张打不开，可能没存完整。换一张。',
  UPLOAD_EXPIRED: '传得太久，断开了。点一下重传。',
  UPLOAD_MISSING: '照片没传上去，点一下重传。',
  PHOTO_NOT_USABLE: '有照片放太久被清掉了，点一下重传。',
  PHOTO_LIMIT: '照片满了，一张工单最多 {limit} 张。',
  SYMPTOM_UNKNOWN: '选的毛病和产品对不上，重新选一下。',
  WAY_NOT_OFFERED: '这种工单不能这样送修或退换，换一种方式。',
  INCOMPLETE: '还差一样没填，补上再发。你填的都还在。',
  PURCHASE_IN_FUTURE: '购买日期在今天之后，改一下。',
  NOT_NOW: '这一步不能这样办了。已经换成最新的。',
  WORDS_REFUSED: '微信没有放行{field}，可能有不合适的词。换个说法再发，别的都还在。',
  CODE_INVALID: '邀请码不对，或者已经用过、过期了。请店里重新发一个。',
  BINDING_INVALID: '这个码不对，或者已经用过、过期了。请店里重新出一个。',
  RECEIPT_INVALID: '没有这个查询码，看看有没有抄错。',
  NUMBER_UNREAD: '微信没把手机号给过来，再点一次「查购买记录」。',
  NUMBER_FOREIGN: '微信里是境外手机号，查不到购买记录。请店里出一个码给你。',
  WECHAT_AWAY: '微信那边现在没回应，过几分钟再试。',
  DAYS_MIXED_UP: '送货或安装的日期早于购买日期，改一下。',
  NOBODY_BEFORE: '之前没有登记过别人，没法改回去。',
  SUPERVISOR_ALONE: '投诉专员只能单独担任，不能兼别的岗位。',
  OWNER_ONLY: '这个岗位只有老板能定。',
  CLAIM_OPEN: '还有没办完的工单，办完或取消之后才能注销。',
  LAST_OWNER: '店里只剩你一位老板，不能退出。先请一位新的老板。',
  COLLEAGUE_UNFIT: '这位同事不能接这一张，换一位。',
  CREW_FULL: '一个门店最多排六十位师傅。',
  MOVE_BREAKS: '这样排会误了约好的时间，或者师傅来不了。真要这样，写上原因再排。',
  WINDOW_TAKEN: '这个时间刚被别人约走了。你填的都还在，挑个别的就行。',
  NO_PLACE: '这个地址店里还去不了。给店里打个电话，一起想办法。',
  VISIT_FIXED: '已经告诉顾客谁来了，或者人已经出发，动不了。',
  VISIT_GONE: '这一单不在你的路线上：可能换了人，也可能顾客改了时间。',
  NOBODY_FREE: '这个时间里没有别的师傅有空。可以等他，也可以改个时间。',
  SLOT_TAKEN: '这个时间刚被约走了，换一个。',
  TRACKING_ODD: '单号和这家快递对不上，照着面单再看一遍。',
  REFERENCE_USED: '这个流水号已经记在另一笔退款上了，核对一下。',
  CODE_WRONG: '取件码不对，请顾客打开工单再念一遍。',
  ASKED_ENOUGH: '已经请顾客补过三次了，直接打个电话问清楚。',
  NOT_ASKED: '补的和店里要的对不上，看一眼再发。',
  LESS_THAN_DUE: '比规定该给的少，不能这样定。',
  BEYOND_AUTHORITY: '超过你能定的 {limit} 元，请上一级来定。',
  CLAUSE_UNUSABLE: '这一条不能用来拒绝：要核实过、写明不支持的条文。',
  TOO_LATE: '时间已经过了，不能再这样办。有问题请直接给店里打电话。',
  ON_HOLD: '这个型号停售了，先别卖。查清楚后店长可以恢复销售。',
  ONCE_ONLY: '这件事只能办一次，已经办过了。',
  ANOTHER_PERSON: '这件事要换一位同事来做。',
  DEFECT: '没办成，是我们的问题。你填的都还在，再点一次试试。',
};

/** What a refused field is called, where the words name it. */
const fieldWords: Partial<Record<string, string>> = {
  'product.name': '产品的叫法',
  'fault.words': '你补充的话',
  wishes: '你写的愿望',
};

const unreachable = '现在没有网，或者太慢了。你填的都还在，等网好了再点一次，不会重复。';

/** A failure in people's words; never a code. */
export const failureWords = (failure: Failure): string =>
  failure instanceof Refused
    ? // A newer server may refuse by a word that this client does not know yet.
      (refusals[failure.code] ?? refusals.DEFECT)
        .replace('{limit}', String(failure.limit ?? '几'))
        .replace('{field}', fieldWords[failure.field ?? ''] ?? '这段话')
    : unreachable;
