/** WeChat wants the person to agree before album, camera or location; one of the two must be called. */
export interface PrivacyQuestion {
  readonly agree: () => void;
  readonly refuse: () => void;
}
