/**
 * Attributes of the plain element that Taro's H5 parts wrap; a name on the wrapper would name nothing there.
 * WeChat's parts are what they look like.
 */
export const inner = (attributes: Readonly<Record<string, string>>): object =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: attributes } : {};
