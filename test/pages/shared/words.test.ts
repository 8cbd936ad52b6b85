import { began, symptoms, symptomsOf } from '../../../contracts/fault';
import { categories } from '../../../contracts/product';
import { refusalCodes } from '../../../contracts/refusal';
import { roles } from '../../../contracts/team';
import { Refused } from '../../../src/shared/cloud/refused';
import { Unreachable } from '../../../src/shared/cloud/unreachable';
import { beganWords, symptomWords } from '../../../src/shared/words/faults';
import { photoTroubleShort, photoTroubleWords } from '../../../src/shared/words/photos';
import { categoryWords } from '../../../src/shared/words/products';
import { failureWords, refusals } from '../../../src/shared/words/refusals';
import { roleWords } from '../../../src/shared/words/team';

const chinese = /\p{Script=Han}/u;
const rude = /[!！]|亲|系统|操作失败|异常|[A-Z]{4,}_|\{|\}/;

describe('the words', () => {
  it.each(refusalCodes)('say %s as a person would, without a code', (code) => {
    const said = failureWords(new Refused(code, 'r1', undefined, 9));
    expect(said).toMatch(chinese);
    expect(said).not.toMatch(rude);
  });

  it('name the bound that came with a refusal', () => {
    expect(failureWords(new Refused('PHOTO_LIMIT', 'r1', undefined, 9))).toContain('9 张');
  });

  it('say something sensible to a refusal that is newer than this client', () => {
    const newer = Object.assign(new Refused('DEFECT', 'r1'), { code: 'NOT_YET_KNOWN' });
    expect(failureWords(newer)).toBe(refusals.DEFECT);
  });

  it('promise that nothing is lost when no answer came', () => {
    expect(failureWords(new Unreachable('timeout'))).toMatch(/都还在/);
  });

  it('know every symptom, category, time and role', () => {
    for (const said of [
      ...symptoms.map((each) => symptomWords[each]),
      ...categories.map((each) => categoryWords[each]),
      ...began.options.map((each) => beganWords[each]),
      ...roles.map((each) => roleWords[each]),
    ])
      expect(said).toMatch(chinese);
  });

  it.each(categories)('never offer two chips of one name for %s', (category) => {
    const said = symptomsOf[category].map((each) => symptomWords[each]);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(['network', 'lost', 'PHOTO_HEIC', 'UPLOAD_EXPIRED', 'DEFECT'] as const)(
    'fit a tile and explain below it: %s',
    (trouble) => {
      expect(photoTroubleShort(trouble).length).toBeLessThanOrEqual(9);
      expect(photoTroubleWords(trouble)).toMatch(chinese);
      expect(photoTroubleWords(trouble)).not.toMatch(/\{/);
    },
  );
});
