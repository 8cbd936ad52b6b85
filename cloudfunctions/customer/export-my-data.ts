import type { OutputOf } from '../../contracts/action';
import { exportMyData as contract, type ExportPart } from '../../contracts/my-data';
import { exported } from '../_domain/field-register';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';
import { serve } from '../_platform/serve';
import { readPart, type Page } from '../_work/export-parts';
import { photoUrls } from '../_work/photo-urls';

type Answer = OutputOf<typeof contract>;

const picturesOf = async (cloud: Cloud, page: Page): Promise<Answer['pictures']> =>
  (await photoUrls(cloud, page.pictures ?? [], 'owner')).photos.flatMap(({ photoId, url }) =>
    url === undefined ? [] : [{ photoId, url }],
  );

const answerOf = async (
  cloud: Cloud,
  caller: Caller,
  part: ExportPart,
  after: string | undefined,
): Promise<Answer> => {
  const page = await readPart(part, cloud, caller, after);
  const documents = Object.entries(page.documents).map(([collection, all]) => [
    collection,
    all.map((one) => exported(collection, one)),
  ]);
  return {
    at: cloud.now,
    documents: Object.fromEntries(documents) as Answer['documents'],
    pictures: await picturesOf(cloud, page),
    ...(page.next === undefined ? {} : { next: page.next }),
  };
};

export const exportMyData = serve(contract, ({ input, caller, cloud }) =>
  answerOf(cloud, caller, input.part, input.after),
);
