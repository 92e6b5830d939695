import { useState } from 'react';

/** The value of a field that its user changes, and that follows the address, also when one goes back. The field itself stays, and with it the focus. */
export function useFollowing(shown: string): [string, (value: string) => void] {
  const [value, setValue] = useState(shown);
  const [before, setBefore] = useState(shown);
  if (before !== shown) {
    setBefore(shown);
    setValue(shown);
  }
  return [value, setValue];
}
