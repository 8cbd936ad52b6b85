import type { Phone } from './phone';

/** A page under miniprogram-simulate, as far as the tests look at it. */
export interface Part {
  readonly dom: HTMLElement;
  querySelectorAll(selector: string): Part[];
  dispatchEvent(name: string, options?: { detail?: unknown }): void;
}

/** Polls until a condition holds; says what the page showed when it never did. */
export async function until(page: Part | (() => Part), holds: () => boolean, ms = 4000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) {
      const { dom } = typeof page === 'function' ? page() : page;
      throw new Error(`It never came to that. The page: ${dom.textContent}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const find = (page: Part, selector: string, words: string): Part => {
  const part = page.querySelectorAll(selector).find(({ dom }) => dom.textContent.includes(words));
  if (!part) throw new Error(`Not there: ${selector} ${words}. The page: ${page.dom.textContent}`);
  return part;
};

/** Taps the first part of a class whose text contains the words. */
export function tap(page: Part, selector: string, words = '', phone?: Phone): void {
  const part = find(page, selector, words);
  const finger = (down: boolean) => () => {
    if (phone) phone.finger.down = down;
  };
  // The event comes in a microtask of its own; what the handler awaits comes after the finger is up.
  void Promise.resolve().then(finger(true));
  part.dispatchEvent('tap');
  void Promise.resolve().then(finger(false));
}

/** Types into the field with this label, and leaves it. */
export function type(page: Part, label: string, value: string): void {
  const field = find(page, '.field', label);
  const at = page.querySelectorAll('.field').findIndex(({ dom }) => dom === field.dom);
  const input = page.querySelectorAll('.field-in')[at];
  if (!input) throw new Error(`Nothing to type into: ${label}`);
  input.dispatchEvent('input', { detail: { value } });
  input.dispatchEvent('blur', { detail: { value } });
}

/** Taps the button that WeChat itself checks before it opens album, camera or scanner. */
export function agreeToPrivacy(page: Part, phone: Phone): void {
  const id = 'agree-to-privacy';
  const [button] = page.querySelectorAll(`#${id}`);
  if (!button) throw new Error(`No button to agree. The page: ${page.dom.textContent}`);
  phone.privacy.tap(id);
  button.dispatchEvent('agreeprivacyauthorization');
}

/** Taps a chip and waits until it is drawn as chosen, as a person would before the next tap. */
export async function choose(page: Part, words: string): Promise<void> {
  tap(page, '.chip', words);
  await until(page, () => find(page, '.chip', words).dom.className.includes('is-on'));
}
