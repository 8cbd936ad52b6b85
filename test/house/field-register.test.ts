import path from 'node:path';
import ts from 'typescript';
import { exported, fieldRegister, impersonal } from '../../cloudfunctions/_domain/field-register';
import { collections } from '../../config/database';

/** Said of every document, by and for the machine. */
const everywhere = ['_id', 'v', 'storeId'];

/** Collection → the fields of its documents, as the types say. */
const fieldsOfDocuments = (): Map<string, readonly string[]> => {
  const file = path.resolve('cloudfunctions/_platform/collections.ts');
  const config = ts.readConfigFile(path.resolve('tsconfig.json'), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, path.resolve('.'));
  const program = ts.createProgram([file], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declared = source?.statements.find(
    (one): one is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(one) && one.name.text === 'Collections',
  );
  if (!declared) throw new Error('the collections have moved');
  const documents = checker.getTypeAtLocation(declared).getProperties();
  return new Map(
    documents.map((collection) => {
      const document = checker.getTypeOfSymbol(collection);
      const shapes = document.isUnion() ? document.types : [document];
      const fields = shapes.flatMap((shape) => shape.getProperties().map((field) => field.name));
      return [collection.name, [...new Set(fields)]];
    }),
  );
};

const documents = fieldsOfDocuments();

describe('the register of personal data', () => {
  test('knows every collection that the cloud holds, and no other', () => {
    const known = [...new Set([...fieldRegister.map(({ collection }) => collection), ...impersonal])].sort();
    expect(known).toEqual(Object.keys(collections).sort());
    expect([...documents.keys()].sort()).toEqual(known);
  });

  test.each([...documents])('names every field of %s', (collection, fields) => {
    if (impersonal.includes(collection)) return;
    const rows = fieldRegister.filter((row) => row.collection === collection);
    const named = rows.flatMap((row) => [...row.fields, ...(row.internal ?? [])]);
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
    expect(fields.filter((field) => !everywhere.includes(field) && !named.includes(field))).toEqual([]);
  });

  test('leaves bookkeeping out of the export and nothing else', () => {
    const claim = { _id: 'clm_1', v: 1, number: 'RX', tokens: ['x'], formHash: 'y' };
    expect(exported('claims', claim)).toEqual({ _id: 'clm_1', number: 'RX' });
  });

  test('collections with a customer are never called impersonal', () => {
    for (const collection of impersonal) expect(documents.get(collection)).not.toContain('customerId');
  });
});
