export const benchKills = (): boolean => true;
