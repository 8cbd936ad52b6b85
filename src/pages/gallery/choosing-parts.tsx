import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Segmented } from '../../components/segmented';
import { gallery as words } from '../../shared/words/gallery';

const nothing = () => undefined;

/** Buttons, chips, segments, fields. */
export function ChoosingParts() {
  const [chip, setChip] = useState('leak');
  const [segment, setSegment] = useState(0);
  return (
    <>
      <View className="cap">{words.buttons}</View>
      <View className="btns">
        <Button onTap={nothing}>{words.submit}</Button>
        <Button busy onTap={nothing}>
          {words.submitting}
        </Button>
      </View>
      <Button why={words.why} onTap={nothing}>
        {words.reject}
      </Button>
      <View className="btns">
        <Button look="line" size="s" onTap={nothing}>
          {words.line}
        </Button>
        <Button look="soft" size="s" onTap={nothing}>
          {words.soft}
        </Button>
        <Button look="todo" size="s" onTap={nothing}>
          {words.todo}
        </Button>
        <Button look="danger" size="s" onTap={nothing}>
          {words.danger}
        </Button>
        <Button look="text" size="s" onTap={nothing}>
          {words.text}
        </Button>
      </View>
      <Button size="xl" icon="tool" onTap={nothing}>
        {words.submit}
      </Button>
      <View className="cap">{words.chips}</View>
      <ChipGroup
        label={words.chips}
        chosen={[chip]}
        onTap={setChip}
        options={[
          { value: 'leak', words: words.leak, icon: 'drop' },
          { value: 'power', words: words.power, icon: 'power' },
          { value: 'cold', words: words.cold, icon: 'snow', why: words.chipWhy },
        ]}
      />
      <Segmented
        label={words.chips}
        chosen={segment}
        onTap={setSegment}
        options={words.segments.map((text, value) => ({ value, words: text }))}
      />
      <View className="cap">{words.fields}</View>
      <Field label={words.phone} placeholder={words.phoneHint} kind="phone" onInput={nothing} />
      <Field label={words.phone} defaultValue="13800136207" kind="phone" onInput={nothing} />
      <Field
        label={words.phone}
        defaultValue="1380013620"
        kind="phone"
        error={words.phoneError}
        onInput={nothing}
      />
      <Field label={words.more} hint={words.moreHint} kind="area" onInput={nothing} />
    </>
  );
}
