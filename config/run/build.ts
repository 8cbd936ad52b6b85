import { buildClient } from './build-client';
import { buildFunctions } from './build-functions';

/** `npm run build`, `build:functions`, `build:h5`, `build:weapp`. */
const main = async (targets: readonly string[]): Promise<void> => {
  for (const target of targets) {
    const started = Date.now();
    let how = 'built';
    if (target === 'functions') await buildFunctions();
    else if (target === 'h5' || target === 'weapp') how = await buildClient(target);
    else throw new Error(`Nothing to build by the name of ${target}; there are functions, h5 and weapp.`);
    console.log(`${target}: ${how} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
