/** What the rules tell apart: finer than the shop's own categories, since each list names its goods one by one. */
export const policyCategories = [
  'lcd-tv',
  'plasma-tv',
  'colour-tv',
  'bw-tv',
  'video-recorder',
  'video-camera',
  'camera',
  'audio-recorder',
  'electronic-keyboard',
  'home-audio',
  'air-conditioner',
  'fridge',
  'washer',
  'fan',
  'vacuum-cleaner',
  'microwave',
  'range-hood',
  'gas-water-heater',
  'electric-water-heater',
  'kitchen-appliance',
  'sewing-machine',
  'watch',
  'motorcycle',
  'bicycle',
  'mobile-phone',
  'fixed-phone',
  'pc',
  'furniture',
  'clothing',
  'shoes',
  'bag',
  'toy',
  'home-textile',
  'cosmetics',
  'food',
  'medical',
  'decoration',
  'service',
  'other',
] as const;
export type PolicyCategory = (typeof policyCategories)[number];

/**
 * The rules' category of a shop's category, as long as the sold item names no finer one. Where a word of the
 * shop covers goods inside and outside a list (water heaters), the one outside is taken: no law is cited that
 * may not apply, and a person or the sold item says better.
 * @param category a word of `contracts/product.ts` or a policy category; anything else is `other`
 */
export const policyCategoryOf = (category: string): PolicyCategory => {
  const named = new Map<string, PolicyCategory>([
    ['tv', 'lcd-tv'],
    ['water-heater', 'electric-water-heater'],
    ['kitchen', 'kitchen-appliance'],
    ['phone', 'mobile-phone'],
    ['computer', 'pc'],
  ]);
  return named.get(category) ?? policyCategories.find((one) => one === category) ?? 'other';
};
