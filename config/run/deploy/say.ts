import type { Plan, Step } from './plan';

const fields = (index: Extract<Step, { do: 'create-index' }>['index']): string =>
  index.keys.map(({ field, direction }) => (direction === 'desc' ? `-${field}` : field)).join(', ');

/** A step in one line, without anything secret. */
export const sayStep = (step: Step): string => {
  switch (step.do) {
    case 'create-collection':
      return `create collection   ${step.collection}`;
    case 'close-collection':
      return `close to clients    ${step.collection} (read: false, write: false)`;
    case 'create-index':
      return `create index        ${step.collection}.${step.index.name} (${fields(step.index)})${step.index.unique ? ' unique' : ''}`;
    case 'set-storage-rule':
      return `set storage rule    ${JSON.stringify(step.rule)}`;
    case 'set-function-rule':
      return `set function rule   ${JSON.stringify(step.rule)}`;
    case 'create-function':
      return `create function     ${step.of.name} (${step.of.memorySize} MB, ${step.of.timeout} s)`;
    case 'update-code':
      return `send code           ${step.of.name}`;
    case 'configure-function':
      return `configure function  ${step.of.name} (${step.of.memorySize} MB, ${step.of.timeout} s)`;
    case 'create-timer':
      return `create timer        ${step.function}.${step.name} (${step.cron})`;
    case 'remove-timer':
    default:
      return `remove timer        ${step.function}.${step.name}`;
  }
};

export const sayPlan = ({ steps, leftAlone }: Plan): string =>
  [
    ...(steps.length === 0 ? ['Nothing to do: everything is there as wanted.'] : steps.map(sayStep)),
    ...leftAlone.map((what) => `LEFT ALONE          ${what}`),
  ].join('\n');
