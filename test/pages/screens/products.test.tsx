import { fireEvent, screen, waitFor } from '@testing-library/react';
import Products from '../../../src/pages/products';
import { openCloud } from '../parts/cloud';
import { answers } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const went = () => asked.filter(([name]) => name === 'navigateTo').map(([, argument]) => argument);

beforeEach(() => newPhone());

test('产品 tells the days that are left, or that repair goes on at a price', async () => {
  openCloud(answers);
  show(<Products />);
  await said('已过保修，还能修，自费，先报价');
  expect(text()).toMatch(/还有\d+天，到 99\.09\.06/);
  fireEvent.click(screen.getByRole('button', { name: '给海岚滚筒洗衣机报修' }));
  expect(went()).toEqual([{ url: '/pages/claim-new/index?step=fault&product=prd_washer' }]);
});
