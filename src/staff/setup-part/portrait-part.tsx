import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { savePortrait, showPortraits } from '../../../contracts/portrait';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Face } from '../../components/face';
import { FailureNotice } from '../../components/failure-notice';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { staffSetup } from '../../shared/words/staff-setup';
import { TakenPhotos } from '../taken-photos';
import { useAttempt } from '../use-attempt';
import { usePortraits } from '../use-portraits';
import { useStaffUploads } from '../use-staff-uploads';

const words = staffSetup.portrait;

interface PortraitPartProps {
  readonly storeId: string;
  readonly customerId: string;
  readonly name: string;
  readonly mayChange: boolean;
}

/** What customers hold against whoever stands at the door. Saved by itself as soon as it has arrived. */
export function PortraitPart({ storeId, customerId, name, mayChange }: PortraitPartProps) {
  const had = usePortraits(storeId)(customerId);
  const uploads = useStaffUploads(storeId, () => ({ portraitOf: customerId }), 'product');
  const { busy, failed, attempt } = useAttempt();
  const arrived = uploads.arrived[0]?.photoId;
  const save = (photoId: string | null) =>
    attempt(async () => {
      await call(savePortrait, { storeId, customerId, photoId });
      await askAgain(showPortraits);
      uploads.clear();
    });
  const keep = useRef(save);
  useEffect(() => {
    keep.current = save;
  });
  useEffect(() => {
    if (arrived !== undefined) void keep.current(arrived);
  }, [arrived]);
  const isMoving = uploads.queue.length > 0;
  return (
    <Card className="col g2">
      <View className="row">
        <Face name={name} src={had?.url} size="l" />
        <View className="grow">
          <View className="b">{words.title}</View>
          <View className="cap">{had === undefined ? words.none : words.standing[had.safety]}</View>
        </View>
      </View>
      {isMoving ? <TakenPhotos uploads={uploads} /> : null}
      <FailureNotice failure={failed} />
      {mayChange && !isMoving ? (
        <View className="row row-tight">
          <Button look="line" size="s" className="grow" icon="camera" onTap={() => void uploads.add(1)}>
            {had === undefined ? words.add : words.replace}
          </Button>
          {had === undefined ? null : (
            <Button look="text" size="s" className="grow" busy={busy} onTap={() => void save(null)}>
              {words.remove}
            </Button>
          )}
        </View>
      ) : null}
    </Card>
  );
}
