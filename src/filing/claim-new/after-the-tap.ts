/** A finger is back up by then. */
const tapMs = 250;

/**
 * For words that appear when a field is left: the tap that leaves it must land first. Were the page to grow between
 * finger down and finger up, the tap would hit nothing.
 */
export const afterTheTap = (show: () => void): void => void setTimeout(show, tapMs);
