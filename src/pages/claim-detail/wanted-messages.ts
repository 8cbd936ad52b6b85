import type { MessageTemplate } from '../../../contracts/notice';

/** What somebody wants to be told of who has just sent what was missing, or asked another person to look. */
export const whatFollows: readonly MessageTemplate[] = ['decided', 'info-needed', 'progress'];
