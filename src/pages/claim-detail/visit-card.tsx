import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ClaimDetail } from '../../../contracts/claim';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { visitCard as words } from '../../shared/words/visit-card';
import { shortDay } from '../../shared/format';
import { weekdayWords, windowWords } from '../../shared/words/slots';
import { WhoComes } from './who-comes';

/** 上门时间: to be chosen, or chosen and how it is changed. */
export function VisitCard({ claim: { id, visit, acts } }: { claim: ClaimDetail }) {
  const choose = () => void navigateTo({ url: `/service/book/index?id=${id}` });
  if (acts.includes('book-visit'))
    return (
      <Card className="col g2">
        <Button icon="clock" onTap={choose}>
          {words.book}
        </Button>
        <View className="cap center">{words.note}</View>
      </Card>
    );
  if (visit?.at !== 'home') return null;
  return (
    <Card className="col g2">
      <View className="cap">{words.title}</View>
      <View className="row row-base row-tight row-wrap">
        <View className="h2">{`${shortDay(visit.date)} ${weekdayWords(visit.date)}`}</View>
        <View className="num-m c-accent">{windowWords(visit.window)}</View>
      </View>
      {visit.fixed ? (
        <>
          <WhoComes claimId={id} />
          <Button
            size="s"
            icon="user"
            onTap={() => void navigateTo({ url: `/service/technician/index?id=${id}` })}
          >
            {words.who}
          </Button>
        </>
      ) : null}
      {acts.includes('change-booking') ? (
        <Button look="line" size="s" onTap={choose}>
          {words.change}
        </Button>
      ) : (
        <View className="cap">{words.fixed}</View>
      )}
    </Card>
  );
}
