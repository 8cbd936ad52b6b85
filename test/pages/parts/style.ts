// Styles are looked at in a browser, not here.
/** Stands for every stylesheet. */
export const style = '';
