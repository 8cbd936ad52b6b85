/** The rooms and who may see whom. `test/house` plants violations and sees each of these rules fail. */
const outside = (from, allowed) => ({
  from: { path: `^${from}/` },
  to: {
    path: '^(contracts|src|cloudfunctions|local-cloud|config|test)/',
    pathNot: `^(${allowed.join('|')})/`,
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'contracts-import-zod-only',
      severity: 'error',
      from: { path: '^contracts/' },
      to: { pathNot: '^(contracts/|node_modules/zod/)' },
    },
    {
      name: 'src-sees-contracts-only',
      severity: 'error',
      ...outside('src', ['src', 'contracts']),
    },
    {
      name: 'main-package-never-imports-staff',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/staff/' },
      to: { path: '^src/staff/' },
    },
    {
      name: 'other-packages-never-import-account',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/account/' },
      to: { path: '^src/account/' },
    },
    {
      name: 'main-package-never-imports-the-form',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/filing/' },
      to: { path: '^src/filing/' },
    },
    {
      name: 'other-packages-never-import-service',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/service/' },
      to: { path: '^src/service/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^cloudfunctions/_domain/' },
      to: { pathNot: '^(cloudfunctions/_domain/|contracts/|node_modules/(dayjs|zod)/)' },
    },
    {
      name: 'platform-sees-domain-and-contracts',
      severity: 'error',
      ...outside('cloudfunctions/_platform', [
        'cloudfunctions/_platform',
        'cloudfunctions/_domain',
        'contracts',
        'config',
      ]),
    },
    {
      name: 'work-sees-platform-domain-contracts',
      severity: 'error',
      ...outside('cloudfunctions/_work', [
        'cloudfunctions/_work',
        'cloudfunctions/_platform',
        'cloudfunctions/_domain',
        'contracts',
      ]),
    },
    {
      name: 'only-platform-imports-the-sdk',
      severity: 'error',
      from: { path: '^(contracts|src|cloudfunctions|config)/', pathNot: '^cloudfunctions/_platform/' },
      to: { path: 'node_modules/@cloudbase/' },
    },
    {
      name: 'use-cases-never-import-another-function',
      severity: 'error',
      from: { path: '^cloudfunctions/([a-z]+)/' },
      to: { path: '^cloudfunctions/[a-z]+/', pathNot: '^cloudfunctions/$1/' },
    },
    {
      name: 'use-cases-see-the-backend-only',
      severity: 'error',
      ...outside('cloudfunctions/[a-z]+', ['cloudfunctions', 'contracts']),
    },
    {
      name: 'local-cloud-knows-no-business',
      severity: 'error',
      from: { path: '^local-cloud/' },
      to: { path: '^(contracts|src|cloudfunctions|config|test)/' },
    },
    {
      name: 'nothing-imports-local-cloud',
      severity: 'error',
      from: { path: '^(contracts|src|cloudfunctions)/' },
      to: { path: '^local-cloud/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
