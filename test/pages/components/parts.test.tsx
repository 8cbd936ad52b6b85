import { act, fireEvent, render, screen } from '@testing-library/react';
import { Button } from '../../../src/components/button';
import { ChipGroup } from '../../../src/components/chip-group';
import { type CitedRule, Clauses } from '../../../src/components/clauses';
import { Field } from '../../../src/components/field';
import { Segmented } from '../../../src/components/segmented';
import { Sheet } from '../../../src/components/sheet';
import { Skeleton } from '../../../src/components/skeleton';
import { Steps } from '../../../src/components/steps';
import { rules } from '../../../src/shared/words/rules';

describe('a button', () => {
  test('is pressed once per tap', () => {
    const tapped = jest.fn();
    render(<Button onTap={tapped}>提交</Button>);
    fireEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(tapped).toHaveBeenCalledTimes(1);
  });

  test('that is off prints why and cannot be pressed', () => {
    const tapped = jest.fn();
    render(
      <Button why="先附上证据" onTap={tapped}>
        驳回
      </Button>,
    );
    const button = screen.getByRole('button');
    fireEvent.click(button);
    expect(button.textContent).toContain('先附上证据');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(tapped).not.toHaveBeenCalled();
  });

  test('that is busy cannot be pressed again', () => {
    const tapped = jest.fn();
    render(
      <Button busy onTap={tapped}>
        提交中
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
    expect(tapped).not.toHaveBeenCalled();
  });
});

describe('choices', () => {
  const options = [
    { value: 'leak', words: '漏水' },
    { value: 'cold', words: '不制冷', why: '洗衣机没有这个毛病' },
  ] as const;

  test('of one are radios, and an impossible one says why', () => {
    const tapped = jest.fn();
    render(<ChipGroup label="怎么了" options={options} chosen={['leak']} onTap={tapped} />);
    expect(screen.getByRole('radiogroup', { name: '怎么了' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '漏水' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: '不制冷，洗衣机没有这个毛病' }));
    expect(tapped).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('radio', { name: '漏水' }));
    expect(tapped).toHaveBeenCalledWith('leak');
  });

  test('of several are checkboxes', () => {
    render(<ChipGroup label="怎么了" several options={options} chosen={[]} onTap={() => undefined} />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });

  test('in segments are radios', () => {
    const tapped = jest.fn();
    const sizes = [
      { value: 100, words: '正常' },
      { value: 150, words: '特大' },
    ];
    render(<Segmented label="字号" options={sizes} chosen={100} onTap={tapped} />);
    fireEvent.click(screen.getByRole('radio', { name: '特大' }));
    expect(tapped).toHaveBeenCalledWith(150);
  });
});

describe('a field', () => {
  test('keeps its own text, tells every letter, and checks when it is left', () => {
    const typed = jest.fn();
    const left = jest.fn();
    render(<Field label="电话" defaultValue="138" onInput={typed} onLeave={left} />);
    const input = screen.getByLabelText('电话');
    fireEvent.input(input, { target: { value: '1380' } });
    fireEvent.blur(input);
    expect(typed).toHaveBeenCalledWith('1380');
    expect(left).toHaveBeenCalledWith('1380');
  });

  test('says what to do about an error, beside it and in its name', () => {
    render(<Field label="电话" error="少了 1 位" onInput={() => undefined} />);
    expect(screen.getByRole('alert').textContent).toBe('少了 1 位');
    expect(screen.getByLabelText('电话，少了 1 位')).toBeTruthy();
  });
});

test('steps say where one is', () => {
  render(<Steps names={['产品', '故障', '照片']} at={1} />);
  const bar = screen.getByRole('progressbar', { name: '第 2 步，共 3 步：故障' });
  expect(bar.getAttribute('aria-valuenow')).toBe('2');
});

test('a sheet closes by its button and by the ground behind it', () => {
  const closed = jest.fn();
  const { container } = render(
    <Sheet open title="成色单" onClose={closed}>
      划痕
    </Sheet>,
  );
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  fireEvent.click(container.querySelector('.scrim') ?? container);
  expect(closed).toHaveBeenCalledTimes(2);
});

test('a skeleton waits 200 ms before it shows', () => {
  jest.useFakeTimers();
  render(<Skeleton />);
  act(() => jest.advanceTimersByTime(199));
  expect(screen.queryByRole('status')).toBeNull();
  act(() => jest.advanceTimersByTime(1));
  expect(screen.getByRole('status')).toBeTruthy();
  jest.useRealTimers();
});

describe('the stamps of rules', () => {
  const rule = (ruleId: string, label: string, verified: boolean): CitedRule => ({
    ruleId,
    packId: 'CN',
    packVersion: '2026.11',
    level: 'law',
    clause: '第二十四条',
    label,
    verified,
    words: '七日内可以退货',
  });

  test('open what a rule says, and say where nobody has compared it with the law', () => {
    render(<Clauses rules={[rule('a', '消法24条', true), rule('b', '三包9条', false)]} />);
    fireEvent.click(screen.getByRole('button', { name: /法 消法24条/ }));
    expect(screen.getByRole('dialog', { name: '消法24条' }).textContent).toContain('七日内可以退货');
    expect(screen.queryByText(rules.unverifiedNote)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /法 三包9条/ }));
    expect(screen.getByText(rules.unverifiedNote)).toBeTruthy();
    expect(screen.getByText(rules.pack('CN', '2026.11'))).toBeTruthy();
  });

  test('name an article once, however many of its rules are cited', () => {
    render(<Clauses rules={[rule('a', '消法24条', true), rule('b', '消法24条', true)]} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
