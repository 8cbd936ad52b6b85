import { randomUUID } from 'node:crypto';
import { badParameter, unsupported } from './cloud-error';
import type { Template } from './options';
import { textOf, type Actions } from './request';
import type { Store } from './store';
import { isPlain } from './value';

export interface Delivery {
  readonly openid: string;
  readonly templateId: string;
  readonly data: Record<string, { value: string }>;
  readonly page?: string;
  readonly at: string;
}
type Reply = Readonly<Record<string, unknown>>;

/** Characters a field may hold, by the letters of its key. */
const limits: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5, name: 10 };

const refused = (errCode: number, errMsg: string): Reply => ({ errCode, errMsg });

const faulty = (template: Template, data: Readonly<Record<string, unknown>>): string | undefined => {
  const expected = Object.keys(template.fields);
  const odd =
    Object.keys(data).find((key) => !expected.includes(key)) ?? expected.find((key) => !(key in data));
  if (odd !== undefined) return odd;
  return expected.find((key) => {
    const field = data[key];
    const value: unknown = isPlain(field) ? field['value'] : undefined;
    const limit = limits[key.replace(/\d+$/, '')] ?? Infinity;
    return typeof value !== 'string' || value === '' || Array.from(value).length > limit;
  });
};

/** Stands in for WeChat: messages arrive on the phones of `/phone`, other calls are refused by name. */
export class WeChat {
  constructor(
    private readonly store: Store,
    private readonly templates: readonly Template[],
  ) {}

  deliveries(openid?: string): Delivery[] {
    const rows = this.store.sql('SELECT openid, body FROM delivery ORDER BY seq').all() as {
      openid: string;
      body: string;
    }[];
    return rows
      .filter((row) => openid === undefined || row.openid === openid)
      .map((row) => JSON.parse(row.body) as Delivery);
  }

  private send(message: Readonly<Record<string, unknown>>): Reply {
    const { touser, templateId = message['template_id'], data, page } = message;
    if (typeof touser !== 'string' || touser === '') return refused(40003, 'touser is not an openid');
    const template = this.templates.find((entry) => entry.templateId === templateId);
    if (!template) return refused(40037, 'invalid template_id');
    const fields = isPlain(data) ? data : {};
    const fault = faulty(template, fields);
    if (fault !== undefined) return refused(47003, `argument invalid! data.${fault}.value invalid`);
    const delivery = {
      openid: touser,
      templateId: template.templateId,
      data: fields,
      ...(typeof page === 'string' ? { page } : {}),
      at: new Date().toISOString(),
    };
    this.store.atomic(() =>
      this.store.sql('INSERT INTO delivery(openid, body) VALUES(?,?)').run(touser, JSON.stringify(delivery)),
    );
    return { errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' };
  }

  private call(apiName: string, data: Readonly<Record<string, unknown>>): Reply {
    const name = apiName.replace(/^openapi\./, '');
    if (name === 'subscribeMessage.send') return this.send(data);
    if (name === 'security.msgSecCheck') {
      const errMsg = 'openapi.security.msgSecCheck:ok';
      return { errCode: 0, errMsg, result: { suggest: 'pass', label: 100 }, traceId: randomUUID() };
    }
    throw unsupported(`the WeChat API ${apiName}`);
  }

  readonly actions: Actions = {
    'wx.api': (request) => {
      const text = request['requestData'];
      let data: unknown;
      try {
        data = typeof text === 'string' ? JSON.parse(text) : (text ?? {});
      } catch {
        throw badParameter('requestData is no JSON');
      }
      const reply = this.call(textOf(request, 'apiName'), isPlain(data) ? data : {});
      return { data: { responseData: JSON.stringify(reply) } };
    },
  };
}
