import { readFlags, runCommand } from './flags';
import { putBack } from './put-back';

runCommand(async () => {
  const { data = '.data', from } = readFlags(process.argv.slice(2), ['data', 'from']);
  if (from === undefined) throw new Error('Say which backup: npm run restore -- --from DIR [--data DIR]');
  const { documents, madeAt } = await putBack(from, data);
  console.log(`Restored ${documents} documents of ${madeAt} to ${data}`);
});
