import { replanDays } from '../../../cloudfunctions/scheduler/replan-days';
import { openCloud } from '../../../cloudfunctions/_platform/cloud';

/** As `scheduler/tick.ts`, stretched on a busy machine. */
const patience = 40_000;

/* The scheduler in a process of its own: one tick for each message with a store's id. */
process.on('message', ({ storeId, slower }: { storeId: string; slower: number }) => {
  const started = performance.now();
  const isLate = () => performance.now() - started > patience * slower;
  replanDays(openCloud('replanner'), storeId, isLate).then(
    () => process.send?.('done'),
    (error: unknown) => {
      console.error(error);
      process.send?.('failed');
    },
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
