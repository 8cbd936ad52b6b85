import { useRef } from 'react';
import type { AnnouncedTechnician } from '../../../contracts/my-visit';
import { showPortrait } from '../../../contracts/portrait';
import { Face } from '../../components/face';
import { useServer } from '../cloud/server-state';
import { urlsFreshFor } from './shown-photos';

interface TechnicianFaceProps {
  readonly claimId: string;
  readonly who: AnnouncedTechnician;
  readonly size: 'm' | 'l';
}

/** Who comes, as his customer may see him; asked for by the very portrait, so that nobody else's is shown for it. */
export function TechnicianFace({ claimId, who: { name, portrait }, size }: TechnicianFaceProps) {
  const asked = useServer(
    showPortrait,
    { claimId, photoId: portrait ?? '' },
    { enabled: portrait !== undefined, staleTime: urlsFreshFor },
  );
  const isAskedAgain = useRef(false);
  const broken = () => {
    if (isAskedAgain.current) return;
    isAskedAgain.current = true;
    void asked.refetch();
  };
  return <Face name={name} src={asked.data?.photos[0]?.url} size={size} onBroken={broken} />;
}
