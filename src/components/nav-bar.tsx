interface NavBarProps {
  readonly title: string;
  readonly home: boolean;
}

/** WeChat draws the bar with title and way back. */
export function NavBar(_bar: NavBarProps): null {
  return null;
}
