import { View } from '@tarojs/components';
import { showToast } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { getClaim } from '../../../contracts/claim';
import { contact as contactShape, type Contact } from '../../../contracts/contact';
import { correctContact, getMyData } from '../../../contracts/my-data';
import { getMe } from '../../../contracts/person';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { account as words } from '../../shared/words/account';

interface CorrectSheetProps {
  readonly contact: Contact;
  /** Whether there are open claims that could take it over. */
  readonly openClaims: boolean;
  readonly onClose: () => void;
}
const fields = ['name', 'phone', 'district', 'address'] as const;
const lengths = { name: 20, phone: 13, district: 20, address: 100 } as const;

/** The saved contact anew; open claims take it over or keep theirs, on purpose. */
export function CorrectSheet({ contact, openClaims, onClose }: CorrectSheetProps) {
  const typed = useRef<Contact>({ ...contact });
  const [change, setChange] = useState<'change' | 'keep'>('change');
  const [wrong, setWrong] = useState<string>();
  const { busy, failure, send } = useSending();

  const save = async () => {
    const parsed = contactShape.safeParse(typed.current);
    setWrong(parsed.success ? undefined : words.wrong);
    if (!parsed.success) return;
    const taking = openClaims && change === 'change';
    const done = await send(() => call(correctContact, { contact: parsed.data, openClaims: taking }));
    if (done === undefined) return;
    await Promise.all([askAgain(getMyData), askAgain(getMe), askAgain(getClaim)]);
    onClose();
    await showToast({ title: words.saved, icon: 'none' });
  };
  return (
    <Sheet
      open
      title={words.correctTitle}
      onClose={onClose}
      foot={
        <Button busy={busy} onTap={() => void save()}>
          {busy ? words.saving : words.save}
        </Button>
      }
    >
      {fields.map((field) => (
        <Field
          key={field}
          label={words[field]}
          kind={field === 'phone' ? 'phone' : 'text'}
          defaultValue={contact[field]}
          maxLength={lengths[field]}
          onInput={(value) => void (typed.current = { ...typed.current, [field]: value })}
        />
      ))}
      {openClaims ? (
        <>
          <View className="b">{words.openClaims}</View>
          <ChipGroup
            label={words.openClaims}
            options={[
              { value: 'change' as const, words: words.openClaimsChange },
              { value: 'keep' as const, words: words.openClaimsKeep },
            ]}
            chosen={[change]}
            onTap={setChange}
          />
        </>
      ) : null}
      {wrong === undefined ? null : <View className="c-alert">{wrong}</View>}
      <FailureNotice failure={failure} />
    </Sheet>
  );
}
