import { badParameter } from './cloud-error';
import type { Direction, Key } from './key-encoding';
import { fieldsFromWire, type Fields } from './value';

/** The body of one request of the SDK. */
export type Request = Readonly<Record<string, unknown>>;
export type Answer = Readonly<Record<string, unknown>>;
export type Serve = (
  request: Request,
  headers: Readonly<Record<string, unknown>>,
) => Answer | Promise<Answer>;
export type Actions = Readonly<Record<string, Serve>>;

export const textOf = (request: Request, name: string): string => {
  const value = request[name];
  if (typeof value !== 'string' || value === '') throw badParameter(`${name} is missing`);
  return value;
};

export const listOf = (request: Request, name: string, most = 1000): readonly unknown[] => {
  const value = request[name];
  if (!Array.isArray(value)) throw badParameter(`${name} is no list`);
  if (value.length > most) throw badParameter(`${name} exceeds ${most}`);
  return value;
};

export const countOf = (request: Request, name: string): number | undefined => {
  const value = request[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw badParameter(`${name} is no count`);
  return value;
};

export const transactionOf = (request: Request): string | undefined =>
  request['transactionId'] === undefined || request['transactionId'] === null
    ? undefined
    : textOf(request, 'transactionId');

export const queryOf = (request: Request): Fields => fieldsFromWire(request['query'], 'query');

export const orderOf = (request: Request): Key[] => {
  const order = request['order'];
  if (Array.isArray(order)) {
    return order.map((entry: unknown) => {
      const { field, direction } = entry as { field: string; direction: Direction };
      return { field, direction };
    });
  }
  return Object.entries(fieldsFromWire(order, 'order')).map(([field, direction]) => ({
    field,
    direction: direction === -1 || direction === 'desc' ? 'desc' : 'asc',
  }));
};
