import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const pictures = new Set(['.png', '.jpg', '.jpeg', '.webp']);

/** Of our own build: by extension. */
export const contentType = (file: string): string =>
  types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Of what people uploaded: pictures by extension, anything else as bytes that no browser runs. */
export const uploadedType = (file: string): string =>
  pictures.has(path.extname(file).toLowerCase()) ? contentType(file) : 'application/octet-stream';
