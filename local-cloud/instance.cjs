'use strict';
/*
 * One instance of a cloud function, as the platform's own start-up file runs it: plain JavaScript, one event at a
 * time, the caller's identity put into the environment before each event and, when hostile, never taken out.
 */
const path = require('node:path');

/** @typedef {{ id: string, event: { text: string, part?: string }, env: Record<string, string>, context: Record<string, unknown>, hostile: boolean }} Invocation */

const largestAnswer = 6 * 1024 * 1024;
const main = require(path.join(process.argv[2] ?? '.', 'index.js')).main;

/** @type {string[]} */
let before = [];

/** @param {Invocation} invocation */
const run = async ({ id, event, env, context, hostile }) => {
  if (!hostile) for (const name of before) delete process.env[name];
  before = Object.keys(env);
  Object.assign(process.env, env);
  try {
    const whole = JSON.parse(event.text);
    const result = await main(event.part === undefined ? whole : (whole[event.part] ?? {}), {
      ...context,
      environment: JSON.stringify(env),
      environ: Object.entries(env)
        .map(([name, value]) => `${name}=${value}`)
        .join(';'),
    });
    const text = result === undefined ? 'null' : JSON.stringify(result);
    if (text.length > largestAnswer) throw new Error('body size is too long');
    process.send?.({ id, ok: true, text });
  } catch (error) {
    process.send?.({ id, ok: false, text: String((error instanceof Error && error.stack) || error) });
  }
};

process.on('message', (message) => void run(/** @type {Invocation} */ (message)));
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });
