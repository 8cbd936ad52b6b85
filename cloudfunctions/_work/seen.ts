import type { SoldItem } from '../_domain/sold-item-record';
import type { Cloud } from '../_platform/cloud';

/**
 * Those items that can be seen: all but the ones of an import that is still in work, since an import appears as a
 * whole. One request where any was imported.
 */
export const seen = async <I extends Pick<SoldItem, 'importId'>>(
  cloud: Cloud,
  items: readonly I[],
): Promise<I[]> => {
  const ids = new Set(items.flatMap(({ importId }) => importId ?? []));
  const imports = await cloud.tables.imports.getMany([...ids]);
  const done = new Set(imports.filter(({ state }) => state === 'done').map(({ _id }) => _id));
  return items.filter(({ importId }) => importId === undefined || done.has(importId));
};
