import { View } from '@tarojs/components';
import { type CitedRule, Clauses } from '../../components/clauses';
import { gallery as words } from '../../shared/words/gallery';

const rule = (level: CitedRule['level'], verified: boolean): CitedRule => ({
  ruleId: `sample-${level}`,
  packId: 'sample',
  packVersion: '1',
  level,
  clause: words.clause,
  label: words.clauseLabels[level],
  verified,
  title: words.clauseTitle,
  words: words.ok,
});

/** The stamps of the rules, one of them not yet compared with the printed law. */
export function RuleParts() {
  return (
    <>
      <View className="cap">{words.clauses}</View>
      <Clauses rules={[rule('law', true), rule('region', false), rule('maker', true), rule('store', true)]} />
    </>
  );
}
