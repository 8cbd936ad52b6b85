/** Rooms of tests. Everything runs on the real parts: real SDK, real protocol, real files, real browser. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];
const room = (name, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

export default {
  // Long enough for a busy machine; no test passes or fails by speed.
  testTimeout: 300_000,
  projects: [
    room('domain'),
    room('contracts'),
    room('house'),
    room('functions'),
    room('local-cloud'),
    room('pages', {
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/test/pages/parts/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/pages/parts/taro.ts',
        '\\.(css|scss)$': '<rootDir>/test/pages/parts/style.ts',
      },
    }),
    room('weapp', {
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://jest.test/' },
      // The built files are what is tested: they run as they are.
      transform: { '/(test|contracts|cloudfunctions)/.+\\.tsx?$': swc },
      modulePathIgnorePatterns: ['<rootDir>/.data/'],
    }),
    room('journeys'),
  ],
};
