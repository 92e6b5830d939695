import { type ReactNode, type ToggleEvent, useEffect, useId, useRef } from 'react';
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
  useEffect(() => closeAfterChoice(list.current), []);
  return (
    <div className="menu">
      <button type="button" className="menu-button" ref={button} popoverTarget={id}>
        {icon && <Icon name={icon} />}
        <span className="menu-label">{label}</span>
        <Icon name="down" className="menu-arrow" />
      </button>
      <div id={id} ref={list} popover="auto" className="menu-list" onBeforeToggle={place}>
        {children}
      </div>
    </div>
  );
}

/** Links inside change the page without leaving it, so the list would stay open over the new one. */
function closeAfterChoice(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  const close = (event: Event) => {
    if ((event.target as Element).closest('a, button')) list.hidePopover();
  };
  list.addEventListener('click', close);
  return () => list.removeEventListener('click', close);
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
