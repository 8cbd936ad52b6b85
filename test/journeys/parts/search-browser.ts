import path from 'node:path';
import { findBrowser, usualPlaces } from './find-browser';

const { CHROME = '', PATH = '' } = process.env;

/** Run as a process of its own by `browser-at-hand.ts`: prints what was found as JSON. */
void findBrowser(CHROME, [...PATH.split(path.delimiter), ...usualPlaces]).then((search) =>
  process.stdout.write(JSON.stringify(search)),
);
