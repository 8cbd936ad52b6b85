import { View } from '@tarojs/components';
import { navigateTo, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { search } from '../../../contracts/search';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { claimTitle } from '../../components/claim-lines';
import { Empty } from '../../components/empty';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Page } from '../../components/page';
import { call } from '../../shared/cloud/call';
import { stateWords } from '../../shared/words/claims';
import { staffSales } from '../../shared/words/staff-sales';
import { useAttempt } from '../use-attempt';

const words = staffSales.search;

/** 查找: claims and things, by what people read out. */
export default function StaffSearch() {
  const storeId = useRouter().params['storeId'] ?? '';
  const typed = useRef('');
  const [found, setFound] = useState<OutputOf<typeof search>>();
  const { busy, failed, attempt } = useAttempt();
  const find = () => {
    if (typed.current.trim() === '') return;
    void attempt(async () => setFound(await call(search, { storeId, text: typed.current })));
  };
  const isEmpty = found !== undefined && found.claims.length + found.items.length === 0;
  return (
    <Page title={words.title}>
      <Field label={words.field} maxLength={40} onInput={(text) => void (typed.current = text)} />
      <Button icon="search" busy={busy} onTap={find}>
        {words.send}
      </Button>
      <FailureNotice failure={failed} />
      {isEmpty ? <Empty art="tag" title={words.none} text={words.noneText} /> : null}
      {found === undefined || found.claims.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.claims}</View>
          <Card look="flush">
            {found.claims.map((claim) => (
              <Cell
                key={claim.id}
                icon={categoryIcon[claim.category]}
                title={claimTitle(claim, 'shop')}
                note={`${claim.number} · ${stateWords[claim.state]} · ${claim.contact.name} ${claim.contact.phone}`}
                onTap={() => void navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${claim.id}` })}
              />
            ))}
          </Card>
        </View>
      )}
      {found === undefined || found.items.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.items}</View>
          <Card look="flush">
            {found.items.map((item) => (
              <Cell
                key={item.id}
                icon={categoryIcon[item.category]}
                title={item.name}
                note={item.serial ?? item.model}
                onTap={() => void navigateTo({ url: `/staff/sale/index?storeId=${storeId}&id=${item.id}` })}
              />
            ))}
          </Card>
        </View>
      )}
      {found?.more ? <View className="cap center">{words.more}</View> : null}
    </Page>
  );
}
