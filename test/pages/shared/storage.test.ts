import { newPhone, setStorageSync } from '../parts/taro';
import { StorageFull, storage } from '../../../src/shared/storage';

beforeEach(() => newPhone());

describe('storage', () => {
  it('gives back what was written', () => {
    storage.write('a', { words: '漏水', count: 2 });
    expect(storage.read('a')).toEqual({ words: '漏水', count: 2 });
    storage.remove('a');
    expect(storage.read('a')).toBeUndefined();
  });

  it('takes no entry above one megabyte, counted as bytes, and keeps what was there', () => {
    storage.write('a', 'before');
    expect(() => storage.write('a', '漏'.repeat(360_000))).toThrow(StorageFull);
    expect(storage.read('a')).toBe('before');
    expect(() => storage.write('a', 'x'.repeat(360_000))).not.toThrow();
  });

  it('leaves a rest of the device free', () => {
    for (const key of ['a', 'b', 'c', 'd']) storage.write(key, 'x'.repeat(1_000_000));
    expect(() => storage.write('e', 'x'.repeat(500_000))).toThrow(StorageFull);
    storage.remove('a');
    expect(() => storage.write('e', 'x'.repeat(500_000))).not.toThrow();
  });

  it('counts an entry that is written again once', () => {
    for (const key of ['a', 'b', 'c', 'd']) storage.write(key, 'x'.repeat(1_000_000));
    expect(() => storage.write('d', 'y'.repeat(1_000_000))).not.toThrow();
  });

  it('reads what is damaged as absent', () => {
    setStorageSync('a', '{"half":');
    expect(storage.read('a')).toBeUndefined();
  });
});
