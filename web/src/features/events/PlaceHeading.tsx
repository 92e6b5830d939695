import { type ReactNode, useEffect, useRef } from 'react';
import { Icon, type IconName } from '../../ui/Icon.tsx';

/** What the reader has now. It takes the focus when it has just become so, so that they learn it. */
export function PlaceHeading({ focused, icon, children }: { focused: boolean; icon: IconName; children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <h2 ref={heading} tabIndex={-1} className="own-place-title">
      <Icon name={icon} />
      <span>{children}</span>
    </h2>
  );
}
