/** Whether the page is drawn for a phone: what is long there begins short. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 42rem)').matches;
