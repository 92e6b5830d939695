import { messages } from '../../app/text.ts';

/** How businesses ask; each finds a service well. */
export const m = messages('needExamples', {
  employee: { fi: 'haluun palkata ekan työntekijän', sv: 'jag vill anställa en person', en: 'hire my first employee' },
  plot: { fi: 'tontti hallille', sv: 'en tomt för en hall', en: 'a plot for a hall' },
  grant: { fi: 'miten saan starttirahaa', sv: 'hur får jag startpeng', en: 'how do I get a start-up grant' },
  loan: { fi: 'pankki vaatii vakuuksia lainalle', sv: 'banken kräver säkerhet för lånet', en: 'the bank wants collateral for the loan' },
});
