/** The contract generation that this source speaks. Raised when an input changes so that older functions would refuse it. */
export const release = 2;

/** The oldest generation that the functions still accept. */
export const oldestAccepted = 1;
