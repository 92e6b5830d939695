/** How many characters of a need the API takes. */
export const SHORTEST = 2;
export const LONGEST = 2000;
