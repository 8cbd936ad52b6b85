import type { Template } from '../options';
import type { Store } from '../store';
import { isPlain } from '../value';
import { answered, fieldOf, refused, type Reply, type Sent } from './reply';

export interface Delivery {
  readonly openid: string;
  readonly templateId: string;
  readonly data: Record<string, { value: string }>;
  readonly page?: string;
  readonly at: string;
}

/** Characters a field may hold, by the letters of its key. */
const limits: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5, name: 10 };

const faulty = (template: Template, data: Sent): string | undefined => {
  const expected = Object.keys(template.fields);
  const odd =
    Object.keys(data).find((key) => !expected.includes(key)) ?? expected.find((key) => !(key in data));
  if (odd !== undefined) return odd;
  return expected.find((key) => {
    const field = data[key];
    const value: unknown = isPlain(field) ? field['value'] : undefined;
    const limit = limits[key.replace(/\d{1,3}$/, '')] ?? Infinity;
    return typeof value !== 'string' || value === '' || Array.from(value).length > limit;
  });
};

/** Messages arrive on the phones of `/phone`. */
export class SubscribeMessages {
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

  /** `subscribeMessage.send` */
  readonly send = (message: Sent): Reply => {
    const { touser, data, page } = message;
    const templateId = fieldOf(message, 'templateId');
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
    return answered('subscribeMessage.send');
  };
}
