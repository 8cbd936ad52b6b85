/** What the shop should look at twice; nothing here refuses a claim. */
export const intakeFlags = ['open-same-item', 'voucher-used', 'serial-differs'] as const;
export type IntakeFlag = (typeof intakeFlags)[number];
