import type { RefundView } from '../../../../contracts/handling';
import { Card } from '../../../components/card';
import { RefundLines } from '../../../components/refund-lines';
import { staffGoods } from '../../../shared/words/staff-goods';

const words = staffGoods.refund;

/** The sum, as whoever pays it sees it. */
export function RefundSum({ refund }: { refund: RefundView }) {
  return (
    <Card look="well" className="col g2">
      <RefundLines refund={refund} title={words.sum} by={words.by} />
    </Card>
  );
}
