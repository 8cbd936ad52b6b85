import type { Person, Template } from './options';
import type { Delivery } from './wechat/subscribe-messages';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Paper and green, as the product that is shown beside it; one column for one thumb. */
const style = `
:root{color-scheme:light dark;--bg:#f4efe4;--surface:#fffdf8;--line:#e2d9c8;--ink:#26211b;--ink-2:#554d41;--accent:#0e5a4f;--soft:#dceae2;--on-soft:#0b5147}
@media (prefers-color-scheme:dark){:root{--bg:#151310;--surface:#211e19;--line:#38322a;--ink:#f3ecdf;--ink-2:#cbc1b0;--accent:#6cc3ad;--soft:#1b3a33;--on-soft:#9adbc9}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:560px;padding:28px 16px 40px;font:16px/1.55 "PingFang SC","HarmonyOS Sans SC","Noto Sans CJK SC",system-ui,sans-serif;background:var(--bg);color:var(--ink)}
h1{font-size:25px;line-height:1.32;margin:0 0 4px}h2{font-size:18px;margin:28px 0 10px}p{margin:0 0 20px;color:var(--ink-2)}
.row,.message{display:flex;align-items:center;gap:12px;width:100%;text-align:left;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:12px 16px;margin:0 0 10px;min-height:64px}
.row{cursor:pointer}.row:active{background:var(--soft)}
.row:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.mark{flex:none;width:40px;height:40px;border-radius:50%;display:grid;place-items:center;background:var(--soft);color:var(--on-soft);font-weight:600}
.message{display:block}.message header{display:flex;justify-content:space-between;gap:12px;align-items:baseline}
small{font-size:14px;color:var(--ink-2);overflow-wrap:anywhere}.row small{display:block}time{font-size:13px;color:var(--ink-2);white-space:nowrap}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:10px 0 0}dt{color:var(--ink-2)}dd{margin:0;overflow-wrap:anywhere}
a{display:inline-block;min-height:44px;padding:10px 0;color:var(--accent)}`;

const page = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title>
<style>${style}</style></head><body><main>${body}</main></body></html>`;

/** 选身份: everybody of the demo, one press each. */
export const whoPage = (people: readonly Person[]): string =>
  page(
    '选择身份',
    `<h1>您想以谁的身份使用？</h1><p>仅供本机演示；每个标签页可以各选一位。</p>${people
      .map(
        ({ openid, name, what }) =>
          `<button class="row" data-person="${escape(openid)}"><span class="mark" aria-hidden="true">${escape(Array.from(name)[0] ?? '')}</span><span>${escape(name)}<small>${escape(what)}</small></span></button>`,
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
  return `<article class="message"><header><strong>${escape(template?.title ?? templateId)}</strong><time>${time}</time></header><dl>${fields.join('')}</dl></article>`;
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
