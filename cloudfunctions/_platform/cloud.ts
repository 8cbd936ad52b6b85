import { filesOf, type Files } from './files';
import { geocoderOf, type Geocoder } from './geocoder';
import { sdk } from './sdk';
import { tablesOf, type Meter, type Tables } from './tables';
import { transactionsOf, type RunTransaction } from './transaction';
import { wechatOf, type Wechat } from './wechat/wechat';

/** What a use case works with during one call. */
export interface Cloud {
  /** The call's time, ISO in UTC; read once. */
  readonly now: string;
  readonly requestId: string;
  readonly tables: Tables;
  readonly transaction: RunTransaction;
  readonly files: Files;
  readonly wechat: Wechat;
  readonly geocoder: Geocoder;
  readonly meter: Meter;
}

export const openCloud = (requestId: string): Cloud => {
  const app = sdk();
  const db = app.database();
  const meter: Meter = { requests: 0 };
  return {
    now: new Date().toISOString(),
    requestId,
    tables: tablesOf(db, meter),
    transaction: transactionsOf(db, meter),
    files: filesOf(app),
    wechat: wechatOf(app),
    geocoder: geocoderOf(process.env),
    meter,
  };
};
