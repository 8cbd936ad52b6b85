/** What the demo's WeChat objects to: words to try in a text, marks that a test puts into a picture. */
export const marks = {
  risky: ['违禁演示', 'FORBIDDEN-PICTURE'],
  review: ['存疑演示', 'DOUBTFUL-PICTURE'],
} as const;
