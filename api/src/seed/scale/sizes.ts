/** How many of each the large set has, beside the demonstration. */
export interface Sizes {
  organisations: number;
  services: number;
  companies: number;
  events: number;
  registrations: number;
  needs: number;
  referrals: number;
  ideas: number;
  comments: number;
}

export const LARGE: Sizes = {
  organisations: 2_000,
  services: 20_000,
  companies: 200_000,
  events: 50_000,
  registrations: 1_000_000,
  needs: 300_000,
  referrals: 500_000,
  ideas: 10_000,
  comments: 200_000,
};

/** The people whose pages are measured: made-up addresses by which they can be found again. */
export const KNOWN = {
  adviser: 'neuvoja.1@suuri.example',
  contact: 'palvelu.1@suuri.example',
  entrepreneur: 'yritys.1@suuri.example',
} as const;
