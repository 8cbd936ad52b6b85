import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Action } from '../../contracts/action';
import { routes as customerRoutes } from '../../cloudfunctions/customer/index';
import { routes as staffRoutes } from '../../cloudfunctions/staff/index';
import { allActions } from './parts/all-actions';

const names = (actions: readonly Action[]) => actions.map(({ server, name }) => `${server}/${name}`).sort();

describe('the promise between the two halves', () => {
  test('every action has exactly one route and every route one action', () => {
    const routed = [...customerRoutes, ...staffRoutes].map((route) => route.action);
    expect(names(routed)).toEqual(names(allActions));
    expect(new Set(names(allActions)).size).toBe(allActions.length);
  });

  test('each function answers only its own audience’s actions', () => {
    expect(customerRoutes.every((route) => route.action.server === 'customer')).toBe(true);
    expect(staffRoutes.every((route) => route.action.server === 'staff')).toBe(true);
  });

  test('the staff door has a list of roles for every route, the customers’ for none', () => {
    expect(staffRoutes.every((route) => (route.roles?.length ?? 0) > 0)).toBe(true);
    expect(customerRoutes.every((route) => route.roles === undefined)).toBe(true);
  });

  test('every staff action names its store', () => {
    for (const { action } of staffRoutes) {
      expect(action.input.safeParse({}).error?.issues.map((issue) => issue.path.join('.'))).toContain(
        'storeId',
      );
    }
  });

  test('a use case’s file bears its action’s name', () => {
    for (const { server, name } of allActions) {
      const files = readdirSync(path.resolve('cloudfunctions', server));
      expect(files).toContain(`${name}.ts`);
      expect(readFileSync(path.resolve('cloudfunctions', server, `${name}.ts`), 'utf8')).toContain('serve');
    }
  });
});
