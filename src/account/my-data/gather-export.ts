import type { OutputOf } from '../../../contracts/action';
import { exportMyData, exportParts, type ExportPart } from '../../../contracts/my-data';
import { call } from '../../shared/cloud/call';

type Page = OutputOf<typeof exportMyData>;

const pagesOf = async (part: ExportPart): Promise<Page[]> => {
  const pages: Page[] = [];
  let after: string | undefined;
  do {
    const page: Page = await call(exportMyData, { part, ...(after === undefined ? {} : { after }) });
    pages.push(page);
    after = page.next;
  } while (after !== undefined);
  return pages;
};

/** Everything about me, part by part and page by page, as one JSON text. */
export const gatherExport = async (): Promise<string> => {
  const documents: Record<string, unknown[]> = {};
  const pictures: Page['pictures'] = [];
  let at = '';
  for (const part of exportParts)
    for (const page of await pagesOf(part)) {
      at = page.at;
      pictures.push(...page.pictures);
      for (const [collection, found] of Object.entries(page.documents))
        documents[collection] = [...(documents[collection] ?? []), ...found];
    }
  return JSON.stringify({ at, documents, pictures }, null, 2);
};
