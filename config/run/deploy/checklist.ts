import { functions } from '../../functions';
import { messages } from '../../messages';

const templates = Object.values(messages).map(
  ({ title, fields }) =>
    `「${title}」 ${Object.entries(fields)
      .map(([key, label]) => `${key}=${label}`)
      .join(' ')}`,
);
const permitted = functions
  .filter(({ openapi }) => openapi.length > 0)
  .map(({ name, openapi }) => `${name}: ${openapi.join(', ')}`);

interface Task {
  readonly what: string;
  readonly lines?: readonly string[];
}

/** What no API does: only WeChat's and CloudBase's own pages, and DevTools. In the order in which it can be done. */
export const checklist: readonly Task[] = [
  {
    what: 'mp.weixin.qq.com 设置 – 基本设置 – 服务类目: the shop’s category (生活服务 – 维修, or what it sells). Never 社交: nobody sees what others wrote.',
  },
  {
    what: 'mp.weixin.qq.com 设置 – 服务内容声明 – 用户隐私保护指引: paste the text of docs/deploy.md, one entry an interface.',
  },
  {
    what: 'mp.weixin.qq.com 功能 – 订阅消息: apply for these one-time templates, then put their ids into config/messages.ts:',
    lines: templates,
  },
  {
    what: 'mp.weixin.qq.com 付费管理: 手机号快速验证 (about ¥0.03 each; not for personal subjects). Without it people type their number.',
  },
  { what: 'project.config.json: the AppID; open the folder in WeChat DevTools and choose the environment.' },
  {
    what: 'DevTools: upload each function once more from dist/cloudfunctions (上传并部署: 所有文件), since WeChat takes the permissions of config.json only this way:',
    lines: permitted,
  },
  {
    what: 'DevTools: right click on scheduler – 上传触发器, if 云开发控制台 – 云函数 – scheduler shows no timer.',
  },
  {
    what: '云开发控制台 – 设置 – 其他设置 – 消息推送: type event, event wxa_media_check, environment this one, function wechat.',
  },
  {
    what: '云开发控制台 – 云函数 – 权限设置 and 数据库 – 权限: see that the rules are there as printed above (the API for them is marked as old).',
  },
  {
    what: 'TCB_ENV=(the environment) npm run found-store -- …: sets up the store and prints its owner code.',
  },
  {
    what: 'DevTools: 上传 the mini-program; mp.weixin.qq.com 版本管理: 体验版, try it on two phones, then 提交审核.',
  },
  { what: 'npm run doctor: names what is still missing.' },
];

export const checklistText = (): string =>
  checklist
    .map(({ what, lines = [] }, at) =>
      [`${String(at + 1).padStart(2)}. ${what}`, ...lines.map((line) => `      ${line}`)].join('\n'),
    )
    .join('\n');
