import { backUp } from './back-up';
import { readFlags, runCommand } from './flags';

runCommand(async () => {
  const { data = '.data', to } = readFlags(process.argv.slice(2), ['data', 'to']);
  const target = to ?? `backups/${new Date().toISOString().replace(/[:.]/g, '-')}`;
  const { documents, files } = await backUp(data, target);
  console.log(`Backed up ${documents} documents and ${Object.keys(files).length - 1} files to ${target}`);
});
