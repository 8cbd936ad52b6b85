import { idFrom } from '../_platform/ids';

/** `_id` of the check of a picture that a push tells of by its trace id; apart, since who takes the push asks nothing. */
export const checkIdOf = (traceId: string): string => idFrom('chk', traceId);
