import { useEffect, useRef } from 'react';
import { useArrival } from '../../app/address.tsx';

/** For the heading of an answer that somebody has just asked for: it is what they wait for, and a phone's keyboard makes room for it. Who only narrows the question stays at the field. */
export function useFocusOnArrival() {
  const arrival = useArrival();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival === 'PUSH') heading.current?.focus();
  }, [arrival]);
  return heading;
}
