import { View } from '@tarojs/components';
import type { TopicRow } from '../../../contracts/my-data';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import {
  account as words,
  groundWords,
  keptForWords,
  seenByWords,
  topicWords,
} from '../../shared/words/account';

/** What is kept: each with its purpose, its ground, who sees it and when it goes. */
export function Topics({ topics }: { topics: readonly TopicRow[] }) {
  return (
    <View className="sec">
      <View className="h2">{words.kept}</View>
      <Card look="flush">
        {topics.map(({ topic, ground, keptFor, seenBy }) => (
          <Cell
            key={topic}
            title={topicWords[topic].title}
            note={
              <>
                <View>{`${topicWords[topic].why}（${groundWords[ground]}）`}</View>
                <View>{`${seenByWords[seenBy]}；${keptForWords[keptFor]}`}</View>
              </>
            }
          />
        ))}
      </Card>
    </View>
  );
}
