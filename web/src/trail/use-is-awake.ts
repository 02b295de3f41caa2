import { useEffect, useState } from 'react';

const HIDDEN_MILLISECONDS_MAX = 60_000;

/** False once the page has been hidden for a minute, until it is visible again. */
export function useIsAwake(): boolean {
  const [isAwake, setIsAwake] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(() => setIsAwake(false), HIDDEN_MILLISECONDS_MAX);
      else setIsAwake(true);
    };
    document.addEventListener('visibilitychange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, []);
  return isAwake;
}
