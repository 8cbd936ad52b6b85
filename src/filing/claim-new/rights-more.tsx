import { View } from '@tarojs/components';
import type { Entitlement, Judgement } from '../../../contracts/rights';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Clauses } from '../../components/clauses';
import { shortDay } from '../../shared/format';
import { remedyWords, rightsWords as words } from '../../shared/words/rights';
import { rulesOf } from './rights-card';

/** What else can be had now. */
export function OtherRights({ others, judgement }: { others: readonly Entitlement[]; judgement: Judgement }) {
  if (others.length === 0) return null;
  return (
    <View className="sec">
      <View className="h2">{words.others}</View>
      <Card look="flush">
        {others.map((other) => (
          <Cell
            key={other.remedy}
            title={remedyWords[other.remedy]}
            note={
              <View className="col g2">
                <View>{other.words}</View>
                <Clauses rules={rulesOf(other, judgement)} />
              </View>
            }
            {...(other.until === undefined ? {} : { side: words.until(shortDay(other.until)) })}
          />
        ))}
      </Card>
    </View>
  );
}

/** Facts that a customer can tell or show; the others the shop finds out. */
const mine = [
  'condition',
  'proofs',
  'invoiceDate',
  'deliveryDate',
  'installationDate',
  'productionDate',
  'priceFen',
  'saleMode',
  'seal',
  'goodsIntact',
  'serialMatch',
];

/** What would open more, why some things cannot be had now, and where a person looks. */
export function RightsDoubts({ judgement, isOpen }: { judgement: Judgement; isOpen: boolean }) {
  const { missing, reasons, review } = judgement;
  const wanted = isOpen ? missing.filter(({ fact }) => mine.includes(fact)) : [];
  const limits = reasons.filter(({ grounds }) => grounds === 'limit');
  return (
    <>
      {wanted.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.missing}</View>
          <Card look="flush">
            {wanted.map(({ fact, words: said }) => (
              <Cell key={fact} title={said} />
            ))}
          </Card>
        </View>
      )}
      {limits.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.limits}</View>
          <Card>
            <View className="col g3">
              {limits.map((limit) => (
                <View key={limit.packId + limit.ruleId} className="sm c-2">
                  {limit.words}
                </View>
              ))}
              <Clauses rules={limits} />
            </View>
          </Card>
        </View>
      )}
      {review.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.review}</View>
          <Card>
            <View className="col g2">
              {review.map(({ cause, words: said }) => (
                <View key={cause} className="sm c-2">
                  {said}
                </View>
              ))}
            </View>
          </Card>
        </View>
      )}
    </>
  );
}
