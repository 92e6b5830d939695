import { type MouseEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type MenuProps = { label: ReactNode; icon?: IconName; /** Links and buttons. */ children: ReactNode };

/** A button that opens a short list of links and buttons, on the browser's popover: Escape and a click outside close it. */
export function Menu({ label, icon, children }: MenuProps): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && button.current && list.current) placeBelow(button.current, list.current);
  };
  const closeAfterChoice = (event: MouseEvent<HTMLDivElement>) => {
    if ((event.target as Element).closest('a, button')) list.current?.hidePopover();
  };
  return (
    <div className="menu">
      <button type="button" className="menu-button" ref={button} popoverTarget={id}>
        {icon && <Icon name={icon} />}
        <span className="menu-label">{label}</span>
        <Icon name="down" className="menu-arrow" />
      </button>
      <div id={id} ref={list} popover="auto" className="menu-list" onBeforeToggle={place} onClick={closeAfterChoice}>
        {children}
      </div>
    </div>
  );
}

/** Popovers live in the top layer and know nothing of their button. The list opens towards the middle of the window, where the room is. */
function placeBelow(button: HTMLElement, list: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const opensRight = (box.left + box.right) / 2 < width / 2;
  list.style.top = `${box.bottom + window.scrollY + 6}px`;
  list.style.left = opensRight ? `${Math.max(8, box.left)}px` : 'auto';
  list.style.right = opensRight ? 'auto' : `${Math.max(8, width - box.right)}px`;
}
