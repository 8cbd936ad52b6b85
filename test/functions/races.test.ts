import { refusalCodes } from '../../contracts/refusal';
import { races } from './parts/races';
import { tryRaces } from './parts/try-races';

/** Every refusal that somebody got. */
const heard = new Set<string>();

tryRaces({
  races,
  onAnswers: (answers) => {
    for (const answer of answers) if (!answer.ok) heard.add(answer.code);
  },
  afterwards: () => {
    test('nobody heard of a conflict in the database’s own words', () => {
      const sayable = refusalCodes.filter((code) => code !== 'DEFECT');
      expect([...heard].filter((code) => !sayable.some((one) => one === code))).toEqual([]);
      expect(heard.size).toBeGreaterThan(0);
    });
  },
});
