import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type ClientPlatform = 'h5' | 'weapp';

const outputs: Record<ClientPlatform, string> = { h5: 'dist/h5', weapp: 'dist/miniprogram' };
const sources = ['src', 'contracts', 'config', 'package-lock.json', 'babel.config.js', 'tsconfig.json'];

const filesOf = (place: string): string[] => {
  if (!existsSync(place)) return [];
  if (!/^(src|contracts|config)$/.test(place)) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
};

/** Names everything that a client build is made from. */
const sourceHash = (development: boolean): string => {
  const hash = createHash('sha256').update(String(development));
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const stampOf = (platform: ClientPlatform) => path.resolve(`.cache/built-${platform}`);

const isWhole = (platform: ClientPlatform, folder: string): boolean =>
  existsSync(path.join(folder, platform === 'h5' ? 'index.html' : 'app.json'));

/** Where a platform's files lie once built. */
export const clientDir = (platform: ClientPlatform): string => path.resolve(outputs[platform]);

export const isBuilt = (platform: ClientPlatform): boolean => isWhole(platform, clientDir(platform));

/** Runs Taro's build into a folder; resolves when it ends well, and shows its output when it does not. */
const runTaro = (platform: ClientPlatform, development: boolean, into: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const taro = spawn('npx', ['--no-install', 'taro', 'build', '--type', platform, '--no-check'], {
      env: { ...process.env, NODE_ENV: development ? 'development' : 'production', CLIENT_OUTPUT: into },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    taro.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    taro.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    taro.on('error', reject);
    taro.on('close', (code) => {
      if (code === 0 && isWhole(platform, into)) resolve();
      else reject(new Error(`The ${platform} build failed:\n${Buffer.concat(said).toString()}`));
    });
  });

/** Builds the mini-program for a platform, unless nothing changed since it was built last. */
export const buildClient = async (
  platform: ClientPlatform,
  development = false,
): Promise<'built' | 'unchanged'> => {
  const hash = sourceHash(development);
  const stamp = stampOf(platform);
  if (isBuilt(platform) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'unchanged';
  // Beside the old one, which is served until the new one is whole.
  const next = `dist/next-${platform}`;
  await runTaro(platform, development, next);
  await rm(clientDir(platform), { recursive: true, force: true });
  await rename(next, clientDir(platform));
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
  return 'built';
};
