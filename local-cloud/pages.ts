import type { Person, Template } from './options';
import type { Delivery } from './wechat';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>
:root{color-scheme:light dark}*{box-sizing:border-box}
body{margin:0 auto;max-width:560px;padding:24px 16px;font:16px/1.6 system-ui,sans-serif;background:Canvas;color:CanvasText}
h1{font-size:22px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 8px}p{margin:0 0 16px;opacity:.75}
button,.message{display:block;width:100%;text-align:left;font:inherit;color:inherit;background:transparent;
border:1px solid rgba(128,128,128,.35);border-radius:12px;padding:12px 16px;margin:0 0 10px;min-height:48px}
button{cursor:pointer}button:focus-visible{outline:3px solid #2f6fed}small{display:block;opacity:.75}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0 0}dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}
a{color:inherit}</style></head><body><main>${body}</main></body></html>`;

/** 选身份: everybody of the demo, one press each. */
export const whoPage = (people: readonly Person[]): string =>
  page(
    '选择身份',
    `<h1>您想以谁的身份使用？</h1><p>仅供本机演示；每个标签页可以各选一位。</p>${people
      .map(
        ({ openid, name, what }) =>
          `<button data-person="${escape(openid)}">${escape(name)}<small>${escape(what)}</small></button>`,
      )
      .join('')}<p><a href="/phone">看大家手机上收到的消息</a></p>
<script>for(const b of document.querySelectorAll('[data-person]'))b.onclick=()=>{
sessionStorage.setItem('person',b.dataset.person);localStorage.setItem('person',b.dataset.person);location.assign('/')}</script>`,
  );

const message = ({ templateId, data, at }: Delivery, templates: readonly Template[]): string => {
  const template = templates.find((entry) => entry.templateId === templateId);
  const time = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const fields = Object.entries(data).map(
    ([key, { value }]) => `<dt>${escape(template?.fields[key] ?? key)}</dt><dd>${escape(value)}</dd>`,
  );
  return `<article class="message"><strong>${escape(template?.title ?? templateId)}</strong><small>${time}</small><dl>${fields.join('')}</dl></article>`;
};

/** 手机: what WeChat delivered to each person, newest first. */
export const phonePage = (
  people: readonly Person[],
  deliveries: readonly Delivery[],
  templates: readonly Template[],
): string => {
  const strangers = [...new Set(deliveries.map(({ openid }) => openid))].filter(
    (openid) => !people.some((person) => person.openid === openid),
  );
  const all = [...people, ...strangers.map((openid) => ({ openid, name: openid, what: '' }))];
  const phones = all
    .map((person) => ({ person, got: deliveries.filter(({ openid }) => openid === person.openid).reverse() }))
    .filter(({ got }) => got.length > 0)
    .map(({ person, got }) => {
      const list = got.map((delivery) => message(delivery, templates)).join('');
      return `<section><h2>${escape(person.name)}</h2>${list}</section>`;
    });
  const body = phones.length > 0 ? phones.join('') : '<p>还没有人收到消息。</p>';
  return page(
    '手机上的消息',
    `<h1>大家手机上的消息</h1><p>微信服务通知，最新的在上面。</p>${body}<p><a href="/who">换一个身份</a></p>`,
  );
};
