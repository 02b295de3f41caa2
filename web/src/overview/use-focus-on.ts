import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the part of the page that a link leads to into view, and the keyboard with it; the place behind the # is taken. */
export function useFocusOn(id: string | undefined): void {
  const { key } = useLocation();
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [id, key]);
}
