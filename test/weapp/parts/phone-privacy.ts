import { type Loose, finish } from './ends';

type Answered = { readonly event: string; readonly buttonId?: string };
type Question = (resolve: (answered: Answered) => void) => void;
const refused = 'fail privacy permission is not authorized';

/** WeChat's privacy gate: asks through the app, believes only a tap on the app's own button, keeps the answer. */
export function newPrivacy() {
  let agreed = false;
  let resting = false;
  let tapped: string | undefined;
  let question: Question | undefined;
  return {
    isAgreed: (): boolean => agreed,
    refused,
    /** The app is gone, and with it its listener; the answer stays. */
    forgetApp: (): void => void (question = undefined),
    /** A button with the open type of agreeing was tapped. */
    tap: (buttonId: string): void => void (tapped = buttonId),
    /** After a refusal WeChat says no by itself for ten seconds. */
    passTenSeconds: (): void => void (resting = false),
    onNeed: (asked: Question): void => void (question = asked),
    require(options: Loose, hears: () => boolean): void {
      const end = (answer: Loose | string): void =>
        void Promise.resolve().then(() => hears() && finish('requirePrivacyAuthorize', options, answer));
      if (agreed) return end({});
      if (resting || question === undefined) return end(refused);
      return question(({ event, buttonId }) => {
        agreed = event === 'agree' && buttonId !== undefined && buttonId === tapped;
        resting = !agreed;
        end(agreed ? {} : refused);
      });
    },
  };
}
