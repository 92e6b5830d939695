import type { ReactNode } from 'react';
import { classes } from './classes.ts';

const paths = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v5m0-8.5v.1',
  warning: 'M12 4 2.5 20h19zm0 6v5m0 2.5v.1',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zm4 4.5v5m0 3.5v.1',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 3v.1',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5V7m6-3.5V7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3.5 2',
  place: 'M12 21s7-6.2 7-11a7 7 0 1 0-14 0c0 4.8 7 11 7 11zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7.5 8.5a7.5 7.5 0 0 1 15 0',
  people: 'M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6.5 8a6.5 6.5 0 0 1 13 0M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  company: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 9h3m-3 4h3m-3 4h3',
  mail: 'M3.5 6h17v12h-17zm0 1 8.5 6.5L20.5 7',
  phone: 'M7 3.5h3l1.5 4.5-2.2 1.5a11 11 0 0 0 5.2 5.2L16 12.5l4.5 1.5v3a3 3 0 0 1-3.3 3A16.5 16.5 0 0 1 4 6.8 3 3 0 0 1 7 3.5z',
  external: 'M13 5h6v6m0-6-9 9M10 6H5v13h13v-5',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3m-10-3h10v6H7z',
  handover: 'M3 8h13m0 0-4-4m4 4-4 4M21 16H8m0 0 4-4m-4 4 4 4',
  coffee: 'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zm11 1h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3v2.5M12 3v2.5',
  comment: 'M4 5h16v11h-9l-5 4v-4H4z',
  none: 'M5 12h14',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 9h3v3H8zm5 0h3m-3 3v3h3m-8 0h3',
} as const;

export type IconName = keyof typeof paths;

/** Own line symbols. They only accompany words, so screen readers skip them. */
export function Icon({ name, className }: { name: IconName; className?: string }): ReactNode {
  return (
    <svg className={classes('icon', className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
