import { useState } from 'react';

/** The year in which the page was opened. */
export function useThisYear(): number {
  return useState(() => new Date().getFullYear())[0];
}
