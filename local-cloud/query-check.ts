import { unsupported } from './cloud-error';
import { isPlain, type Fields } from './value';

const logical = new Set(['$and', '$or', '$nor']);
const operators = new Set([
  '$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$exists', '$size', '$mod', '$all',
  '$elemMatch', '$not', '$regex', '$options', '$type', '$and', '$or', '$nor',
]); // prettier-ignore
const compared = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$all']);

/** The engine ignores the order of keys where MongoDB heeds it, so such a comparison is not served. */
const checkOperand = (value: unknown): void => {
  if (Array.isArray(value)) value.forEach(checkOperand);
  else if (isPlain(value) && !('$elemMatch' in value)) {
    if (Object.keys(value).length > 1) throw unsupported('comparing whole objects of several fields');
    Object.values(value).forEach(checkOperand);
  }
};

const checkCondition = (condition: unknown): void => {
  if (!isPlain(condition)) return checkOperand(condition);
  const names = Object.keys(condition);
  if (!names.some((name) => name.startsWith('$'))) return checkOperand(condition);
  for (const name of names) {
    const operand = condition[name];
    if (!operators.has(name)) throw unsupported(`the query operator ${name}`);
    if (compared.has(name)) checkOperand(operand);
    if (name === '$not') checkCondition(operand);
    if (name === '$elemMatch' && isPlain(operand)) {
      if (Object.keys(operand).some((key) => key.startsWith('$') && !logical.has(key)))
        checkCondition(operand);
      else checkQuery(operand);
    }
    if (logical.has(name) && Array.isArray(operand)) operand.forEach(checkCondition);
  }
};

/** Throws on every operator that is not answered exactly, by its name. */
export const checkQuery = (query: Fields): void => {
  for (const [field, condition] of Object.entries(query)) {
    if (logical.has(field)) {
      if (!Array.isArray(condition) || condition.length === 0) throw unsupported(`${field} without a list`);
      for (const part of condition) if (isPlain(part)) checkQuery(part);
    } else if (field.startsWith('$')) {
      throw unsupported(`the query operator ${field}`);
    } else checkCondition(condition);
  }
};
