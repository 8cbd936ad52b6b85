import type { PrivacyQuestion } from './privacy-question';

export const agreeButton = 'agree-to-privacy';

/** Browsers ask by themselves, at the camera. */
export const askPrivacy = (): Promise<boolean> => Promise.resolve(true);

export const usePrivacyQuestion = (): PrivacyQuestion | undefined => undefined;
