import { Page } from '../../components/page';
import { Steps } from '../../components/steps';
import { gallery as words } from '../../shared/words/gallery';
import { ChoosingParts } from './choosing-parts';
import { ClaimParts } from './claim-parts';
import { PhotoParts } from './photo-parts';
import { RuleParts } from './rule-parts';
import { StateParts } from './state-parts';

/** Every part of the design system in every state. Development builds only. */
export default function Gallery() {
  return (
    <Page title={words.title} top={<Steps names={words.stepNames} at={2} />}>
      <ChoosingParts />
      <ClaimParts />
      <PhotoParts />
      <RuleParts />
      <StateParts />
    </Page>
  );
}
