import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../contracts/action';
import { listSoldItems } from '../../../contracts/sale';
import { importSoldItems, saleColumns } from '../../../contracts/sales-file';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { staffSales } from '../../shared/words/staff-sales';
import { useAttempt } from '../use-attempt';
import { chooseFile } from './choose-file';
import { ImportResult } from './import-result';

const words = staffSales.file;
type File = InputOf<typeof importSoldItems>['file'];

/** What one call takes: 67 KB of bytes are 90,000 characters of base64. */
const largest = 67_000;

/** 导入销售记录: checked whole; with one error nothing is kept. */
export default function StaffImport() {
  const storeId = useRouter().params['storeId'] ?? '';
  const pasted = useRef('');
  const [chosen, setChosen] = useState<{ name: string; base64: string }>();
  const [problem, setProblem] = useState<string>();
  const [result, setResult] = useState<OutputOf<typeof importSoldItems>>();
  const { busy, failed, attempt } = useAttempt();

  const choose = async (): Promise<void> => {
    const file = await chooseFile();
    if (file === undefined) return;
    setResult(undefined);
    setProblem(file.size > largest ? words.tooLarge : undefined);
    setChosen(file.size > largest ? undefined : file);
  };
  const send = () => {
    const text = pasted.current;
    if (chosen === undefined && text.trim() === '') return setProblem(words.missing);
    setProblem(undefined);
    // One line is the names of columns and no sale; the shop says so where the line ends.
    const file: File = chosen ? { base64: chosen.base64 } : { text: `${text}\n` };
    return void attempt(async () => {
      setResult(await call(importSoldItems, { storeId, file }));
      await askAgain(listSoldItems);
    });
  };
  return (
    <Page
      title={words.title}
      dock={
        <>
          {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
          <FailureNotice failure={failed} />
          <Button size="xl" busy={busy} onTap={send}>
            {busy ? words.sending : words.send}
          </Button>
        </>
      }
    >
      <View className="sm c-2">{words.lead}</View>
      <Button look="line" icon="doc" onTap={() => void choose()}>
        {chosen === undefined ? words.choose : words.chosen(chosen.name)}
      </Button>
      {chosen === undefined ? (
        <Field
          label={words.paste}
          kind="area"
          maxLength={90_000}
          onInput={(text) => void (pasted.current = text)}
        />
      ) : null}
      {result === undefined ? null : <ImportResult result={result} />}
      <Card className="col g1">
        <View className="b">{words.columns}</View>
        <View className="sm">{saleColumns.map((column) => words.columnNames[column]).join('、')}</View>
        <View className="cap">{words.needed}</View>
      </Card>
    </Page>
  );
}
