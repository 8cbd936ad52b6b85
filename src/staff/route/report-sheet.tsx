import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { day } from '../../../contracts/fields';
import { causes, finishVisit, type Cause } from '../../../contracts/visit';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Segmented } from '../../components/segmented';
import { staffRoute } from '../../shared/words/staff-route';
import { ActSheet } from '../claim/acts/act-sheet';
import { useStaffUploads } from '../use-staff-uploads';
import { PhotoPart } from './photo-part';
import type { VisitSheetProps } from './sheets';
import { targetOf, useVisitAct } from './use-visit-act';

const words = staffRoute.report;
const results = ['repaired', 'parts-awaited', 'not-repairable'] as const;
const asked = { repaired: words.words, 'parts-awaited': words.whichPart, 'not-repairable': words.whyNot };

/** The report at the end of a visit: what it was, what was done, with pictures. */
export function ReportSheet({ on, visit, onClose }: VisitSheetProps) {
  const [result, setResult] = useState<(typeof results)[number]>('repaired');
  const [cause, setCause] = useState<Cause>();
  const [isMain, setMain] = useState<'yes' | 'no'>('no');
  const typed = useRef({ words: '', on: '' });
  const uploads = useStaffUploads(on.storeId, () => ({ claimId: visit.claimId }), 'product');
  const { act, refuse, ...state } = useVisitAct(on, onClose);
  const isRepaired = result === 'repaired';
  const waits = result === 'parts-awaited';
  const send = () => {
    const said = typed.current.words.trim();
    const partsOn = day.safeParse(typed.current.on.trim());
    if (cause === undefined || said === '') return refuse(words.wordsMissing);
    if (waits && !partsOn.success) return refuse(words.partsOnMissing);
    if (uploads.arrived.length < uploads.queue.length) return refuse(words.uploading);
    const report = {
      result,
      cause,
      words: said,
      mainPart: isRepaired && isMain === 'yes',
      ...(waits ? { partsOn: partsOn.data } : {}),
    };
    return act(finishVisit, { ...targetOf(on, visit), ...report, photos: [...uploads.arrived] });
  };
  return (
    <ActSheet
      {...state}
      words={{ ...words, send: waits ? words.sendWaits : words.send }}
      onSend={send}
      onClose={onClose}
    >
      <Segmented
        label={words.title}
        options={results.map((value) => ({ value, words: words.results[value] }))}
        chosen={result}
        onTap={setResult}
      />
      <View className="b">{words.cause}</View>
      <ChipGroup
        label={words.cause}
        options={causes.map((value) => ({ value, words: words.causes[value] }))}
        chosen={cause === undefined ? [] : [cause]}
        onTap={setCause}
      />
      <Field
        label={asked[result]}
        hint={words.wordsHint}
        kind="area"
        maxLength={300}
        onInput={(text) => void (typed.current.words = text)}
      />
      {waits ? (
        <Field
          label={words.partsOn}
          hint={words.partsOnHint}
          kind="code"
          maxLength={10}
          onInput={(text) => void (typed.current.on = text)}
        />
      ) : null}
      {isRepaired ? (
        <>
          <View className="b">{words.mainPart}</View>
          <Segmented
            label={words.mainPart}
            options={[
              { value: 'no', words: words.mainPartNo },
              { value: 'yes', words: words.mainPartYes },
            ]}
            chosen={isMain}
            onTap={setMain}
          />
        </>
      ) : null}
      <PhotoPart title={words.photos} uploads={uploads} />
    </ActSheet>
  );
}
