/** The demo's way to be somebody else; H5 only. */
export const personSwitch = { go: '换个人试试' } as const;
