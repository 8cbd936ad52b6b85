import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Runs inside the page: what serious rules of accessibility it breaks, and where. */
const brokenRules = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')))`;

/** Smallest side of a target in CSS pixels. */
const smallest = 44;

/**
 * Runs inside the page: targets that a thumb misses. A part counts as large enough where its box is, or where touches
 * half the size away from its middle still hit it (a larger area around a small sign).
 */
const smallTargets = (least: number): string[] => {
  const roles = ['button', 'radio', 'checkbox', 'tab', 'link', 'switch'].map((role) => `[role=${role}]`);
  // Behind an open sheet nothing can be tapped.
  const within = document.querySelector('[aria-modal=true]') ?? document;
  const targets = [...within.querySelectorAll<HTMLElement>([...roles, 'a[href]', 'button'].join(','))];
  const missed: string[] = [];
  for (const part of targets) {
    if (!part.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    part.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = part.getBoundingClientRect();
    if (width === 0 || part.closest('[aria-hidden=true]')) continue;
    const [middle, level, reach] = [x + width / 2, y + height / 2, least / 2 - 1];
    const beside = width >= least - 0.5 ? [] : [middle - reach, middle + reach].map((at) => [at, level]);
    const above = height >= least - 0.5 ? [] : [level - reach, level + reach].map((at) => [middle, at]);
    const isHit = [...beside, ...above].every(([left = 0, top = 0]) =>
      part.contains(document.elementFromPoint(left, top)),
    );
    const name = part.getAttribute('aria-label') ?? part.innerText;
    if (!isHit) missed.push(`target ${Math.round(width)}x${Math.round(height)}: ${name.slice(0, 40)}`);
  }
  return missed;
};

/** Everything that keeps somebody from using the page as it is now: empty when nothing does. */
export const obstacles = async (page: Page): Promise<readonly string[]> => {
  const wider: number = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const sideways = wider > 0 ? [`scrolls sideways by ${wider} px`] : [];
  const small = await page.evaluate(smallTargets, smallest);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(axe);
  const broken: string[] = await page.evaluate(brokenRules);
  return [...sideways, ...small, ...broken];
};
