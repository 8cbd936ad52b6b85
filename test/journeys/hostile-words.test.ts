import { getClaim, listClaims } from '../../contracts/claim';
import type { Plays } from './parts/in-browser';
import { reportAsStranger } from './parts/report';
import { journeys, type Scene } from './parts/scene';

/** Each short enough for a name, each of another family. */
const vectors = [
  '<img src=x onerror=xss()>',
  '"><svg/onload=xss()>',
  "';xss()//",
  '<script>xss()</script>',
  'javascript:xss()',
  '{{constructor.constructor("xss()")()}}',
  '<iframe srcdoc="<script>parent.xss()</script>">',
  '</textarea><details open ontoggle=xss()>',
];
const openid = 'chen-yu';

const plays: Plays<Scene> = {
  async 'are shown as they were typed, and run nowhere'(scene) {
    const hand = await scene.open(openid);
    let ran = 0;
    await hand.page.exposeFunction('xss', () => (ran += 1));
    hand.page.on('dialog', () => (ran += 1));
    const foreign: string[] = [];
    hand.page.on('request', (request) => {
      if (!request.url().startsWith(scene.shop.cloud.url) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    const [product = '', ...others] = vectors;
    const words = others.join(' ');
    await reportAsStranger(hand, { product, words, name: '</b><i>陈', address: vectors[3] ?? '' });

    const { claims } = await scene.shop.call(openid, listClaims, { group: 'open' });
    const claim = await scene.shop.call(openid, getClaim, { claimId: claims[0]?.id ?? '' });
    expect([claim.productName, claim.words]).toEqual([product, words]);
    for (const page of ['claims', 'home']) {
      await hand.goTo(`/#/pages/${page}/index`);
      await hand.see(product);
    }
    await hand.goTo(`/#/pages/claim-detail/index?id=${claim.id}`);
    await hand.see(words);
    expect({ ran, foreign }).toEqual({ ran: 0, foreign: [] });
  },
};

journeys('hostile words', plays);
