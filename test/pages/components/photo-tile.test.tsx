import { fireEvent, render, screen } from '@testing-library/react';
import { PhotoGrid } from '../../../src/components/photo-grid';
import { type PhotoState, PhotoTile, type PhotoVeil } from '../../../src/components/photo-tile';

test.each<[PhotoState, string]>([
  [{ is: 'queued' }, '排队中'],
  [{ is: 'compressing' }, '压缩中'],
  [{ is: 'uploading', percent: 63.6 }, '64%'],
  [{ is: 'checking' }, '检查中'],
  [{ is: 'done' }, '已传'],
  [{ is: 'failed' }, '没传上去点一下重传'],
  [{ is: 'failed', why: '这张打不开' }, '这张打不开点一下重传'],
])('a photo says its state in words: %j', (state, words) => {
  const { container } = render(<PhotoTile src="a.jpg" at={1} state={state} />);
  expect(container.textContent).toBe(words);
});

test('the whole tile of a failed photo tries again; its other acts stay their own', () => {
  const acts = { onRetry: jest.fn(), onRemove: jest.fn(), onEarlier: jest.fn(), onLater: jest.fn() };
  render(<PhotoTile src="a.jpg" at={2} state={{ is: 'failed' }} {...acts} />);
  fireEvent.click(screen.getByRole('button', { name: '第 2 张没传上去，重新上传' }));
  fireEvent.click(screen.getByRole('button', { name: '删除第 2 张' }));
  fireEvent.click(screen.getByRole('button', { name: '第 2 张往前移' }));
  fireEvent.click(screen.getByRole('button', { name: '第 2 张往后移' }));
  for (const did of Object.values(acts)) expect(did).toHaveBeenCalledTimes(1);
});

test('a photo that is not failed does not offer to try again', () => {
  const retry = jest.fn();
  render(<PhotoTile src="a.jpg" at={1} state={{ is: 'done' }} onRetry={retry} />);
  fireEvent.click(screen.getByRole('img', { name: '第 1 张照片' }));
  expect(retry).not.toHaveBeenCalled();
});

test('a grid offers the next photo only while more fit', () => {
  const add = { words: '再拍一张', onTap: jest.fn() };
  const { rerender } = render(<PhotoGrid add={add} />);
  fireEvent.click(screen.getByRole('button', { name: '再拍一张' }));
  expect(add.onTap).toHaveBeenCalledTimes(1);
  rerender(<PhotoGrid add={undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test.each<[PhotoVeil, string, boolean]>([
  ['checking', '微信在看', true],
  ['unknown', '微信没回话', true],
  ['review', '微信拿不准', true],
  ['risky', '微信不让看', false],
])('a photo that WeChat has not let pass says so and is not seen clearly: %s', (veil, words, isThere) => {
  const { container } = render(<PhotoTile src="a.jpg" at={1} veil={veil} />);
  expect(screen.getByRole('img', { name: `第 1 张照片，${words}` }).textContent).toBe(words);
  expect(container.querySelector('img') !== null).toBe(isThere);
});

test('a photo that may be opened on purpose says how', () => {
  const open = jest.fn();
  render(<PhotoTile src="a.jpg" at={1} veil="unknown" onTap={open} />);
  fireEvent.click(screen.getByRole('button', { name: '第 1 张照片，微信没回话' }));
  expect(screen.getByText('点开看')).toBeTruthy();
  expect(open).toHaveBeenCalledTimes(1);
});
