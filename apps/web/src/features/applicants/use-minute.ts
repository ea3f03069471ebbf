import { useEffect, useState } from "react";

const halfMinute = 30_000;

/** The time in epoch milliseconds, new twice a minute: enough for what is told in minutes. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), halfMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
