import { importSoldItems as contract } from '../../contracts/sales-file';
import { dayOf } from '../_domain/calendar/day';
import { reviewers } from '../_domain/lifecycle';
import { decode } from '../_domain/sales/decode';
import { errorCap, readSales } from '../_domain/sales/read-sales';
import { serveStaff } from '../_platform/serve';
import { continueImport } from '../_work/continue-import';
import { countTry } from '../_work/count-try';
import { stoppedSales } from '../_work/holds';
import { stageImport } from '../_work/stage-import';

/** Well below the function's limit; what is left the scheduler does. */
const patience = 8_000;

export const importSoldItems = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, file } = input;
  await countTry(cloud, [caller.customerId, 'import-sold-items']);
  const text = 'text' in file ? file.text : decode(Buffer.from(file.base64, 'base64'));
  const nothing = { rows: 0, added: 0, known: 0, inWork: false };
  if (text === undefined) return { ...nothing, errors: [{ row: 1, code: 'not-text' as const }] };
  const { rows, sales, rowOf, errors } = readSales(text, dayOf(cloud.now));
  if (errors.length > 0) return { ...nothing, rows, errors: [...errors] };
  const stopped = await stoppedSales(cloud, storeId, sales);
  const onHold = stopped.map((at) => ({
    row: rowOf[at] ?? 1,
    column: 'model' as const,
    code: 'on-hold' as const,
  }));
  if (onHold.length > 0) return { ...nothing, rows, errors: onHold.slice(0, errorCap) };

  const staged = await stageImport(cloud, storeId, caller.customerId, sales);
  if (!staged) return { ...nothing, rows, known: rows, errors: [] };
  const started = performance.now();
  const isDone = await continueImport(cloud, staged.batch, () => performance.now() - started > patience);
  const added = staged.fresh ? staged.batch.rows.length : 0;
  return { rows, added, known: rows - added, inWork: !isDone, errors: [] };
});
