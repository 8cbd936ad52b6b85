import { beganWords, symptomWords } from '../../../src/shared/words/faults';
import { home } from '../../../src/shared/words/home';
import { channelWords, purchaseWords } from '../../../src/shared/words/returning';
import { categoryWords } from '../../../src/shared/words/products';
import { justSent } from '../../../src/shared/words/just-sent';
import { wizard } from '../../../src/shared/words/wizard';
import { photoPath } from './photo-path';
import type { Hand } from './hand';

export const washer = '海岚滚筒洗衣机';

/** From the home page to the photos: what broke, and how. */
export const reportFault = async (hand: Hand): Promise<void> => {
  await hand.tap(new RegExp(washer));
  await hand.choose(symptomWords.leak);
  await hand.choose(beganWords['these-days']);
  await hand.tap(wizard.fault.next);
};

/** From the photos over the rights to the contact: goes on as soon as the button is there. */
export const passRights = async (hand: Hand, from: string = wizard.photos.next): Promise<void> => {
  await hand.tap(from);
  await hand.tap(/提交$/);
};

/** 林小满 reports her washing machine, with a photo of the receipt. */
export const reportWasher = async (hand: Hand): Promise<void> => {
  await reportFault(hand);
  await hand.pick(wizard.photos.voucherAdd, [photoPath('baseline.jpg')]);
  await passRights(hand);
  await hand.tap(wizard.contact.submits.repair);
  await hand.see(justSent.title);
};

/** What a stranger tells about a thing and about himself. */
export interface Telling {
  readonly product: string;
  readonly words?: string;
  readonly name: string;
  readonly address: string;
}

/** Somebody who never was here reports what he bought elsewhere. */
export const reportAsStranger = async (hand: Hand, told: Telling): Promise<void> => {
  await hand.tap(home.claim);
  await hand.choose(categoryWords.washer);
  await hand.type(wizard.product.name, told.product);
  await hand.choose(channelWords.shop);
  await hand.choose(purchaseWords.years[2]);
  await hand.tap(wizard.product.next);
  await hand.choose(symptomWords.leak);
  await hand.choose(beganWords.today);
  if (told.words !== undefined) await hand.type(wizard.fault.words, told.words);
  await hand.tap(wizard.fault.next);
  await hand.pick(wizard.photos.voucherAdd, [photoPath('baseline.jpg')]);
  await passRights(hand);
  await hand.type(wizard.contact.name, told.name);
  await hand.type(wizard.contact.phone, '13700001234');
  await hand.choose('西湖区');
  await hand.type(wizard.contact.address, told.address);
  await hand.tap(wizard.contact.submits.repair);
  await hand.see(justSent.title);
};
