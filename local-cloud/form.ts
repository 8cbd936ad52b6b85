import { badParameter } from './cloud-error';

const ending = Buffer.from('\r\n');
const blank = Buffer.from('\r\n\r\n');

/**
 * The fields of a multipart form, as the SDK sends WeChat's binary APIs: by name, as text.
 * Throws where the body is no such form.
 */
export const readForm = (body: Buffer, contentType: string): Record<string, string> => {
  const boundary = contentType.split('boundary=')[1]?.split(';')[0]?.replaceAll('"', '');
  if (!boundary) throw badParameter('the form names no boundary');
  const mark = Buffer.from(`--${boundary}`);
  const fields: Record<string, string> = {};
  for (let at = body.indexOf(mark); at >= 0;) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + ending.length, next - ending.length);
    const headEnd = part.indexOf(blank);
    const head = part.subarray(0, Math.max(headEnd, 0)).toString();
    const name = head.split('name="')[1]?.split('"')[0];
    if (name === undefined) throw badParameter('a part of the form has no name');
    fields[name] = part.subarray(headEnd + blank.length).toString();
    at = next;
  }
  return fields;
};
