/** A need as it is typed: the API's input, with what only the list shows beside it. */
export type HeardInput = {
  words: string;
  language: 'FI' | 'SV' | 'EN';
  /** Null: not known yet, because it was typed without a network; asked for when it is sent. */
  topic: string | null;
  departments: string[] | null;
  windowFrom: string;
  windowTo: string;
  heardFrom: string | null;
  companyName: string | null;
  /** How the list calls who said it, until the portal says so. */
  saidBy: string | null;
  nameShown: boolean;
};
