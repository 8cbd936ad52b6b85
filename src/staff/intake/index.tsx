import { View } from '@tarojs/components';
import { pageScrollTo, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { waysOf } from '../../../contracts/claim-form';
import { symptomsOf } from '../../../contracts/fault';
import { fileForCustomer, intakeChannel } from '../../../contracts/intake';
import { listQueue } from '../../../contracts/review';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Segmented } from '../../components/segmented';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { localId } from '../../shared/local-id';
import { symptomWords } from '../../shared/words/faults';
import { staffIntake as words } from '../../shared/words/staff-intake';
import { wayWords } from '../../shared/words/ways';
import { toggled } from '../claim/acts/toggle';
import { useAttempt } from '../use-attempt';
import { useStaffUploads } from '../use-staff-uploads';
import { CustodyPart } from './custody-part';
import { type IntakeForm, type IntakeTexts, intakeInput } from './intake-form';
import { IntakePhotos } from './intake-photos';
import { IntakeProduct } from './intake-product';
import { Slip } from './slip';

const emptyForm = (storeId: string): IntakeForm => ({
  key: localId(),
  storeId,
  channel: 'counter',
  item: undefined,
  category: undefined,
  symptoms: [],
  way: 'shop',
  custody: undefined,
});
const emptyTexts = (): IntakeTexts => ({
  name: '',
  serial: '',
  words: '',
  person: '',
  phone: '',
  district: '',
  address: '',
});

/** 代客登记: one page, top to bottom, in less than a minute. */
export default function StaffIntake() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [form, setForm] = useState(() => emptyForm(storeId));
  const typed = useRef(emptyTexts());
  const [problem, setProblem] = useState<string>();
  const [filed, setFiled] = useState<OutputOf<typeof fileForCustomer>>();
  const { busy, failed, attempt } = useAttempt();
  const uploads = useStaffUploads(storeId, () => ({ key: form.key }));
  const change = (more: Partial<IntakeForm>) => setForm({ ...form, ...more });
  const category = form.item?.category ?? form.category;

  const send = () => {
    const made = intakeInput(form, typed.current, uploads.arrived);
    if ('problem' in made) return setProblem(made.problem);
    setProblem(undefined);
    return void attempt(async () => {
      setFiled(await call(fileForCustomer, made.input));
      await askAgain(listQueue);
      await pageScrollTo({ scrollTop: 0, duration: 0 });
    });
  };
  const next = () => {
    typed.current = emptyTexts();
    uploads.clear();
    setForm(emptyForm(storeId));
    setFiled(undefined);
  };
  if (filed !== undefined)
    return (
      <Page title={words.title}>
        <Slip storeId={storeId} filed={filed} custody={form.custody} onNext={next} />
      </Page>
    );
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
      <Segmented
        label={words.channel}
        options={intakeChannel.options.map((value) => ({ value, words: words.channels[value] }))}
        chosen={form.channel}
        onTap={(channel) => change({ channel })}
      />
      <IntakeProduct
        key={form.key}
        form={form}
        onType={(field, text) => void (typed.current[field] = text)}
        onChange={change}
      />
      {category === undefined ? null : (
        <View className="sec">
          <View className="h2">{words.fault}</View>
          <ChipGroup
            label={words.fault}
            several
            options={symptomsOf[category].map((value) => ({ value, words: symptomWords[value] }))}
            chosen={form.symptoms}
            onTap={(one) => change({ symptoms: toggled(form.symptoms, one).slice(-4) })}
          />
          <Field
            label={words.words}
            hint={words.wordsHint}
            kind="area"
            onInput={(text) => void (typed.current.words = text)}
          />
        </View>
      )}
      <IntakePhotos uploads={uploads} />
      <View className="sec">
        <View className="h2">{words.who}</View>
        <Field label={words.person} maxLength={20} onInput={(text) => void (typed.current.person = text)} />
        <Field
          label={words.phone}
          kind="phone"
          maxLength={13}
          onInput={(text) => void (typed.current.phone = text)}
        />
        <View className="b">{words.way}</View>
        <ChipGroup
          label={words.way}
          options={waysOf.repair.map((value) => ({ value, words: wayWords[value] }))}
          chosen={[form.way]}
          onTap={(way) => change({ way })}
        />
        {form.way === 'visit' ? (
          <>
            <Field
              label={words.district}
              maxLength={20}
              onInput={(text) => void (typed.current.district = text)}
            />
            <Field
              label={words.address}
              maxLength={100}
              onInput={(text) => void (typed.current.address = text)}
            />
          </>
        ) : null}
      </View>
      {form.channel === 'phone' ? null : (
        <CustodyPart custody={form.custody} onChange={(custody) => change({ custody })} />
      )}
    </Page>
  );
}
