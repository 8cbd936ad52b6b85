import { View } from '@tarojs/components';
import type { AnnouncedTechnician, MyVisit } from '../../../contracts/my-visit';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Notice } from '../../components/notice';
import { TechnicianFace } from '../../shared/photo/technician-face';
import { calendarDay } from '../../shared/format';
import { certificateWords, technician as words } from '../../shared/words/technician';

/** Who stands at the door, as the store vouches for him; everything that can be compared is large. */
export function WhoComes({ seen, who }: { seen: MyVisit; who: AnnouncedTechnician }) {
  const { claimId, store } = seen;
  const { name, badge, certificates } = who;
  return (
    <>
      <Card>
        <View className="tc-name">
          <TechnicianFace claimId={claimId} who={who} size="l" />
          <View className="grow">
            <View className="h1">{name}</View>
            <View className="cap">{words.badge}</View>
            <View className="num-m tc-badge">{badge}</View>
          </View>
        </View>
      </Card>
      <Notice tone="ok">{words.vouches(store.name)}</Notice>
      <View className="sm">{who.portrait === undefined ? words.compare : words.compareFace}</View>
      <View className="h2">{words.certificates}</View>
      <Card look="flush">
        {certificates.map(({ skill, expiresOn }) => (
          <Cell
            key={skill}
            icon="shield"
            title={certificateWords(skill)}
            note={words.until(calendarDay(expiresOn))}
          />
        ))}
        {certificates.length === 0 ? <Cell title={words.noCertificates} /> : null}
      </Card>
    </>
  );
}
