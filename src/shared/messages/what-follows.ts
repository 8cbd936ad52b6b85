import type { MessageTemplate } from '../../../contracts/notice';

/** What somebody wants to be told of who has just sent what was missing, asked another to look, or said how it went. */
export const whatFollows: readonly MessageTemplate[] = ['decided', 'info-needed', 'progress'];
