import * as z from '../../contracts/zod';
import { submitClaim } from '../../contracts/claim';
import { phone, text } from '../../contracts/fields';
import { symptoms, symptomsOf } from '../../contracts/fault';
import { invitationCode } from '../../contracts/team';
import { allActions } from './parts/all-actions';

describe('what a call may hold', () => {
  test.each(allActions.map((action) => [action.name, action] as const))(
    '%s refuses an unknown key at the top',
    (_name, action) => {
      const issues = action.input.safeParse({ _openid: 'x' }).error?.issues ?? [];
      expect(issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
    },
  );

  test('free text is trimmed, and refused where it holds what no keyboard sends', () => {
    expect(text(5).parse('  水  ')).toBe('水');
    for (const wrong of ['', '   ', 'a\u0000b', 'a\u0007', '\ud800', 'x\udc00', '123456']) {
      expect(text(5).safeParse(wrong).success).toBe(false);
    }
    for (const right of ['一行\n两行', '😀', 'é']) expect(text(5).safeParse(right).success).toBe(true);
  });

  test.each(['13812346207', '0571-88001234', '057188001234', '02188001234'])(
    '%s is a number to call',
    (number) => {
      expect(phone.safeParse(number).success).toBe(true);
    },
  );
  test.each(['12345678901', '138123462071', '1381234620', '+8613812346207', '138 1234 6207', ''])(
    '%s is not',
    (number) => {
      expect(phone.safeParse(number).success).toBe(false);
    },
  );

  test('a photo stands in a claim once', () => {
    const photos = [
      { photoId: 'pho_0001', kind: 'fault' },
      { photoId: 'pho_0001', kind: 'voucher' },
    ];
    const issues = submitClaim.input.safeParse({ photos }).error?.issues ?? [];
    expect(issues.some((issue) => issue.path[0] === 'photos')).toBe(true);
  });

  test('a fileID instead of a photo id is refused', () => {
    const photos = [{ photoId: 'cloud://env.bucket/photos/x.jpg', kind: 'fault' }];
    const issues = submitClaim.input.safeParse({ photos }).error?.issues ?? [];
    expect(issues.some((issue) => issue.path.join('.') === 'photos.0.photoId')).toBe(true);
  });

  test('invitation codes are read in lower case and with blanks around', () => {
    expect(invitationCode.parse(' 23456789abcdefgh ')).toBe('23456789ABCDEFGH');
    expect(invitationCode.safeParse('23456789ABCDEFG0').success).toBe(false);
  });

  test('every symptom belongs to some product, and every product ends with something else', () => {
    const used = new Set(Object.values(symptomsOf).flat());
    expect([...used].sort()).toEqual([...symptoms].sort());
    for (const list of Object.values(symptomsOf)) expect(list.at(-1)).toBe('other');
  });

  test('zod compiles nothing, since WeChat cannot', () => {
    expect(z.config().jitless).toBe(true);
  });
});
