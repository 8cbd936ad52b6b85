import { judged } from '../_domain/picture-safety';
import type { Cloud } from '../_platform/cloud';
import { checkIdOf } from '../_work/check-id';
import type { MediaCheck } from './media-check';

/**
 * Applies a verdict once, by its trace id: only WeChat and the shop know which ids were given. A push for no question
 * of ours changes nothing.
 */
export const judgePicture = (cloud: Cloud, { traceId, verdict }: MediaCheck): Promise<'ok' | 'NOT_ALLOWED'> =>
  cloud.transaction(async (tables) => {
    const check = await tables['picture-checks'].get(checkIdOf(traceId));
    if (!check) return 'NOT_ALLOWED';
    if (check.verdict !== undefined) return 'ok';
    const photo = await tables.photos.get(check.photoId);

    await tables['picture-checks'].put({ ...check, verdict });
    if (photo) await tables.photos.put(judged(photo, verdict, cloud.now));
    return 'ok';
  });
