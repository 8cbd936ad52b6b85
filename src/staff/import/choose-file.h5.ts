import type { ChosenFile } from './chosen-file';

const read = (file: File): Promise<ChosenFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve({ name: file.name, size: file.size, base64: url.slice(url.indexOf(',') + 1) });
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file cannot be read')));
    reader.readAsDataURL(file);
  });

/** One CSV file; nothing where the dialog was closed. */
export const chooseFile = (): Promise<ChosenFile | undefined> =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.csv,text/csv,text/plain';
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [file] = Array.from(input.files ?? []);
      if (file === undefined) resolve(undefined);
      else read(file).then(resolve, reject);
    });
    input.click();
  });
