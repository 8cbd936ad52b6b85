import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Reason } from '../../contracts/rights';
import { rules as words } from '../shared/words/rules';
import { aria } from './aria';
import { Sheet } from './sheet';
import './clauses.scss';

/** A rule as a screen cites it: an entitlement or a reason of a judgement. */
export type CitedRule = Pick<Reason, 'ruleId' | 'packId' | 'packVersion' | 'level' | 'clause' | 'label'> &
  Pick<Reason, 'verified' | 'words'> & { readonly title?: string };

/** One chip a label: two paragraphs of one article would say the same. */
const eachOnce = (rules: readonly CitedRule[]): readonly CitedRule[] =>
  rules.filter((rule, at) => rules.findIndex(({ label }) => label === rule.label) === at);

function ClauseText({ rule }: { rule: CitedRule }) {
  return (
    <>
      <View className="b">{rule.words}</View>
      <View className="sm c-2">
        {words.levels[rule.level]}
        {rule.title === undefined ? null : ` · ${rule.title}`}
      </View>
      <View className="sm c-2">{words.clause(rule.clause)}</View>
      {rule.verified ? null : <View className="sm c-todo">{words.unverifiedNote}</View>}
      <View className="cap num">{words.pack(rule.packId, rule.packVersion)}</View>
    </>
  );
}

/** 法 省 厂 店: the rules that something rests on, as stamps; a tap opens what the rule says. */
export function Clauses({ rules }: { rules: readonly CitedRule[] }) {
  const [open, setOpen] = useState<CitedRule>();
  if (rules.length === 0) return null;
  return (
    <View className="clauses" {...aria({ role: 'group', label: words.basis })}>
      {eachOnce(rules).map((rule) => (
        <View
          key={rule.ruleId}
          className="clause"
          hoverClass="press"
          onClick={() => setOpen(rule)}
          {...aria({ role: 'button' })}
        >
          <View className={`seal seal-${rule.level} ${rule.verified ? '' : 'seal-open'}`}>
            {words.seals[rule.level]}
          </View>
          {rule.label}
          {rule.verified ? null : <View className="c-todo">{words.unverified}</View>}
        </View>
      ))}
      <Sheet open={open !== undefined} title={open?.label ?? ''} onClose={() => setOpen(undefined)}>
        {open === undefined ? null : <ClauseText rule={open} />}
      </Sheet>
    </View>
  );
}
