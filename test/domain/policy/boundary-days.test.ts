import { claimed, lines, outcome, wanted } from './parts/sale';

const asks = { claimKind: 'return' } as const;
const swaps = { claimKind: 'exchange' } as const;

describe('seven days to return', () => {
  test.each(
    lines([
      ['a television on day 0', claimed('lcd-tv', 0, asks), 'return', 'd7 第九条', 'eligible'],
      ['a television on day 7', claimed('lcd-tv', 7, asks), 'return', 'd7 第九条', 'eligible'],
      // Art. 13: where an exchange is due, money may be asked for; on day 8 no longer by the seven days.
      ['a television on day 8', claimed('lcd-tv', 8, asks), 'return', 'money-instead 第十三条', 'eligible'],
      ['a bicycle on day 7', claimed('bicycle', 7, asks), 'return', 'd7 第九条', 'eligible'],
      ['a fridge on day 7', claimed('fridge', 7, asks), 'return', 'd7 第九条', 'eligible'],
      ['a phone on day 7', claimed('mobile-phone', 7, asks), 'return', 'd7 条号待核对', 'eligible'],
      ['a computer on day 7', claimed('pc', 7, asks), 'return', 'd7 第十一条', 'eligible'],
      ['a computer on day 8', claimed('pc', 8, asks), 'return', null, 'human-review'],
      ['a computer on day 15', claimed('pc', 15, asks), 'return', null, 'human-review'],
      ['a loudspeaker on day 7', claimed('home-audio', 7, asks), 'return', 'd7 第十二条', 'eligible'],
      ['a loudspeaker on day 8', claimed('home-audio', 8, asks), 'return', null, 'human-review'],
      [
        'furniture on day 7',
        claimed('furniture', 7, asks),
        'return',
        'crpl-24-7 第二十四条第一款',
        'eligible',
      ],
      ['furniture on day 8', claimed('furniture', 8, asks), 'return', null, 'human-review'],
      ['clothing on day 7', claimed('clothing', 7, asks), 'return', 'crpl-24-7 第二十四条第一款', 'eligible'],
      ['clothing on day 8', claimed('clothing', 8, asks), 'return', null, 'human-review'],
      [
        'cosmetics on day 7',
        claimed('cosmetics', 7, asks),
        'return',
        'crpl-24-7 第二十四条第一款',
        'eligible',
      ],
      ['a service on day 7', claimed('service', 7, asks), 'return', 'crpl-24-7 第二十四条第一款', 'eligible'],
      ['a fixed phone on day 7', claimed('fixed-phone', 7, asks), 'return', 'd7 第十五条至第二十二条'],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});

describe('fifteen days to exchange', () => {
  test.each(
    lines([
      ['a television on day 8', claimed('lcd-tv', 8, swaps), 'exchange', 'd15 第十条', 'eligible'],
      ['a television on day 15', claimed('lcd-tv', 15, swaps), 'exchange', 'd15 第十条', 'eligible'],
      ['a television on day 16', claimed('lcd-tv', 16, swaps), 'exchange', null, 'human-review'],
      ['a washer on day 15', claimed('washer', 15, swaps), 'exchange', 'd15 第十条', 'eligible'],
      ['a washer on day 16', claimed('washer', 16, swaps), 'exchange', null, 'human-review'],
      ['a phone on day 15', claimed('mobile-phone', 15, swaps), 'exchange', 'd15 条号待核对', 'eligible'],
      ['a phone on day 16', claimed('mobile-phone', 16, swaps), 'exchange', null, 'human-review'],
      ['a computer on day 8', claimed('pc', 8, swaps), 'exchange', 'd15 第十二条', 'eligible'],
      ['a computer on day 15', claimed('pc', 15, swaps), 'exchange', 'd15 第十二条', 'eligible'],
      ['a computer on day 16', claimed('pc', 16, swaps), 'exchange', null, 'human-review'],
      ['a loudspeaker on day 15', claimed('home-audio', 15, swaps), 'exchange', 'd15 第十三条', 'eligible'],
      ['a loudspeaker on day 16', claimed('home-audio', 16, swaps), 'exchange', null, 'human-review'],
      [
        'furniture on day 16',
        claimed('furniture', 16, swaps),
        'exchange',
        'crpl-24-exchange 第二十四条第一款',
      ],
      ['a television on day 16 by no return', claimed('lcd-tv', 16, asks), 'return', null, 'human-review'],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});
