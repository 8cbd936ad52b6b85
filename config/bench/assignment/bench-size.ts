import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { cityDay } from './city';

const mostBytes = 30 * 1024;
const mostMegabytes = 200;

/** The whole engine, minified, and the memory of a fresh process that plans a day of 50 technicians and 500 visits. */
export const benchSize = async (): Promise<boolean> => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
  const engine = path.join(dir, 'engine.cjs');
  try {
    const files = [
      'improve',
      'steps',
      'rescue',
      'insert-visit',
      'offer-windows',
      'standing',
      'try-move',
      'explain',
      'relaxations',
    ];
    await build({
      stdin: {
        contents: files
          .map((file) => `export * from './cloudfunctions/_domain/assignment/${file}';`)
          .join('\n'),
        resolveDir: path.resolve('.'),
      },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      outfile: engine,
    });
    writeFileSync(path.join(dir, 'day.json'), JSON.stringify(cityDay(1, 50, 500)));
    const script = `const { improve } = require('./engine.cjs');
      improve(require('./day.json'), { steps: 20000, seed: 1 });
      console.log(process.resourceUsage().maxRSS / 1024);`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: dir, encoding: 'utf8' });
    const [bytes, megabytes] = [statSync(engine).size, Number(stdout.trim() || Number.NaN)];
    console.log(
      `size: ${bytes} bytes minified (bar ${mostBytes}), peak memory ${megabytes.toFixed(0)} MB (bar ${mostMegabytes})`,
    );
    return bytes < mostBytes && megabytes < mostMegabytes;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
