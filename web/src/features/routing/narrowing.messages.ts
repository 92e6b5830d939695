import { messages } from '../../app/text.ts';

export const m = messages('narrowing', {
  more: { fi: 'Kerro lisää yrityksestä (vapaaehtoista)', sv: 'Berätta mer om företaget (frivilligt)', en: 'Say more about the business (optional)' },
  told: { fi: '{n, plural, one {# tieto yrityksestä} other {# tietoa yrityksestä}} mukana haussa', sv: '{n, plural, one {# uppgift om företaget} other {# uppgifter om företaget}} med i sökningen', en: '{n, plural, one {# fact about the business} other {# facts about the business}} counted in' },
  industry: { fi: 'Toimiala', sv: 'Bransch', en: 'Industry' },
  stage: { fi: 'Missä vaiheessa yritys on?', sv: 'I vilket skede är företaget?', en: 'At which stage is the business?' },
  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  companyHint: { fi: 'Kunta, toimiala ja koko tulevat yrityksen tiedoista, jos et valitse muuta.', sv: 'Kommun, bransch och storlek tas från företagets uppgifter om du inte väljer annat.', en: 'Municipality, industry and size come from the company unless you choose others.' },
  unsaid: { fi: 'En kerro', sv: 'Jag anger inte', en: 'I do not say' },
  apply: { fi: 'Hae näillä tiedoilla', sv: 'Sök med de här uppgifterna', en: 'Search with these' },
});
