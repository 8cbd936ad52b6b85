import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './parts/find-browser';

const folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
symlinkSync('/bin/false', path.join(folder, 'chromium'));

test('a browser that is named but does not start is told, and no other is tried', async () => {
  const search = await findBrowser('/bin/false', []);
  expect(search).toEqual({ reason: expect.stringContaining('/bin/false') });
});

test('where none is installed, or what is installed does not start, the one from npm runs', async () => {
  const search = await findBrowser('', [folder]);
  expect(search).toMatchObject({ recipe: { executablePath: expect.stringContaining(tmpdir()) } });
}, 120_000);
