import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Scrolls to the part of the page that a link names, and focuses it; the URL's fragment is already in use. */
export function useFocusOn(id: string | undefined): void {
  const { key } = useLocation();
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [id, key]);
}
