import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { FailureNotice } from '../../components/failure-notice';
import { useSending } from '../../shared/cloud/use-sending';
import { saveFile } from '../../shared/files/save-file';
import { account as words } from '../../shared/words/account';
import { gatherExport } from './gather-export';

/** First tap gathers, second tap saves: WeChat hands out files only directly in a tap. */
export function ExportData() {
  const { busy, failure, send } = useSending();
  const [text, setText] = useState<string>();
  const [missed, setMissed] = useState(false);
  const gather = async () => setText(await send(gatherExport));
  const save = (content: string) =>
    void saveFile('my-data.json', content).then(
      () => setMissed(false),
      () => setMissed(true),
    );
  return (
    <>
      <Cell
        icon="doc"
        title={words.export}
        note={busy ? words.exporting : words.exportNote}
        onTap={() => void gather()}
      />
      {text === undefined ? null : (
        <View className="col g2 sheet-in">
          <View className="sm c-2">{words.exported}</View>
          <Button look="line" icon="down" onTap={() => save(text)}>
            {words.saveFile}
          </Button>
          {missed ? <View className="c-alert">{words.saveFailed}</View> : null}
        </View>
      )}
      <FailureNotice failure={failure} />
    </>
  );
}
