import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromiumFromNpm from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** How to start a browser that was seen to run here. */
export interface Recipe {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}
export type Search = { readonly recipe: Recipe } | { readonly reason: string };

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--mute-audio',
  '--no-first-run',
];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
export const usualPlaces: readonly string[] = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];
const namesOnMac = ['Google Chrome', 'Chromium'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = (folders: readonly string[]): readonly string[] => {
  const files = [...new Set(folders)].flatMap((folder) =>
    [...names, ...namesOnMac].map((name) => path.join(folder, name)),
  );
  return files.filter(isExecutable);
};

/** The browser from npm as it is, and with the libraries and fonts that it brings for machines that lack them. */
const fromNpm = async (): Promise<readonly Recipe[]> => {
  // The package unpacks its libraries only where it believes to be on Amazon Linux.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const executablePath = await chromiumFromNpm.executablePath();
  const brought = {
    LD_LIBRARY_PATH: path.join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: path.join(tmpdir(), 'fonts'),
  };
  return [{}, brought].map((env) => ({ executablePath, args: [...quiet, '--no-zygote'], env }));
};

/** Why it does not start, in one line; undefined when it started and showed a page. */
const complaint = async ({ executablePath, args, env }: Recipe): Promise<string | undefined> => {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...process.env, ...env },
      timeout: 20_000,
    });
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>');
    await browser.close();
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0];
  }
};

/** The first recipe that works, or what was wrong with each. */
const firstWorking = async (recipes: readonly Recipe[]): Promise<Search> => {
  const complaints: string[] = [];
  for (const recipe of recipes) {
    const wrong = await complaint(recipe);
    if (wrong === undefined) return { recipe };
    complaints.push(`${recipe.executablePath}: ${wrong}`);
  }
  return { reason: complaints.join('; ') };
};

const plain = (executablePath: string): Recipe => ({ executablePath, args: quiet, env: {} });

/**
 * Finds a browser by starting it: the one that is named and no other, else an installed Chrome or Chromium, else
 * the one from npm. Answers the reason where none runs.
 * @param named path of a browser, as the variable CHROME gives it
 * @param folders where an installed one may be
 */
export const findBrowser = async (named: string, folders: readonly string[]): Promise<Search> => {
  if (named !== '') return firstWorking([plain(named)]);
  const found = await firstWorking(installed(folders).map(plain));
  if ('recipe' in found) return found;
  const brought = await fromNpm().then(firstWorking, (error: unknown) => ({ reason: String(error) }));
  if ('recipe' in brought) return brought;
  return { reason: `installed: ${found.reason || 'none'}; from npm: ${brought.reason}` };
};
