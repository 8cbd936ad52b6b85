import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { wizard } from '../../shared/words/wizard';
import type { ContactField, ContactProblems, emptyContact } from './contact-problems';
import { liveDraft } from './live-draft';
import { Problem } from './problem';

const words = wizard.contact;
const elsewhere = 'elsewhere';

type Contact = { readonly [field in keyof typeof emptyContact]: string };

/** From the newest state, not from what was drawn: two fields may change between two pictures. */
const type = (field: ContactField, value: string): void => {
  const now = liveDraft.get()?.draft.contact;
  if (now !== undefined) liveDraft.change({ contact: { ...now, [field]: value } });
};

interface ContactFieldsProps {
  readonly contact: Contact;
  readonly districts: readonly string[];
  readonly problems: ContactProblems;
  readonly onInput: (field: ContactField) => void;
  readonly onLeave: (field: ContactField) => void;
}

/** Filled with what the shop remembers; every letter typed is in the draft at once. */
export function ContactFields({ contact, districts, problems, onInput, onLeave }: ContactFieldsProps) {
  const isListed = districts.includes(contact.district);
  const [away, setAway] = useState(contact.district !== '' && !isListed);
  const field = (name: ContactField) => ({
    id: `contact-${name}`,
    defaultValue: contact[name],
    error: problems[name],
    onInput: (value: string) => {
      type(name, value);
      onInput(name);
    },
    onLeave: () => onLeave(name),
  });
  return (
    <>
      <Field label={words.name} placeholder={words.namePlaceholder} maxLength={20} {...field('name')} />
      <Field
        label={words.phone}
        placeholder={words.phonePlaceholder}
        kind="phone"
        maxLength={13}
        {...field('phone')}
      />
      <View className="sec" id={away ? 'contact-districts' : 'contact-district'}>
        <View className="b">{words.district}</View>
        <ChipGroup
          label={words.district}
          options={[
            ...districts.map((district) => ({ value: district, words: district })),
            { value: elsewhere, words: words.elsewhere },
          ]}
          chosen={away ? [elsewhere] : [contact.district]}
          onTap={(value) => {
            setAway(value === elsewhere);
            type('district', value === elsewhere ? '' : value);
            onInput('district');
          }}
        />
        {away ? null : <Problem words={problems.district} />}
      </View>
      {away ? (
        <Field
          label={words.elsewhere}
          placeholder={words.elsewherePlaceholder}
          maxLength={20}
          {...field('district')}
        />
      ) : null}
      <Field
        label={words.address}
        placeholder={words.addressPlaceholder}
        maxLength={100}
        {...field('address')}
      />
    </>
  );
}
