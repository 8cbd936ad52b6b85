import { View } from '@tarojs/components';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { wayNotes, wayWords } from '../../shared/words/ways';
import { wizard } from '../../shared/words/wizard';
import { wayOf, waysFor } from './asks';
import { liveDraft } from './live-draft';
import { Question } from './question';

/** How goods and shop come together; the usual way is chosen already. */
export function WayQuestion({ draft }: { draft: ClaimDraft }) {
  const kind = draft.kind ?? 'repair';
  const chosen = wayOf(draft);
  return (
    <View className="col g2">
      <Question
        id="contact-way"
        title={wizard.contact.way[kind]}
        options={waysFor(kind, draft.category ?? 'other').map((value) => ({ value, words: wayWords[value] }))}
        chosen={[chosen]}
        onTap={(way) => liveDraft.change({ way })}
      />
      <View className="sm c-2">{wayNotes[chosen]}</View>
    </View>
  );
}
