import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time of day, told again every minute, for what counts down while somebody looks. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
