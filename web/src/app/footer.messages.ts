import { messages } from './text.ts';

export const m = messages('footer', {
  about: { fi: 'Tietoa Luotsista', sv: 'Om Luotsi', en: 'About Luotsi' },
  privacy: { fi: 'Näin tietojasi käsitellään', sv: 'Så behandlas dina uppgifter', en: 'How your data are treated' },
  accessibility: { fi: 'Saavutettavuus', sv: 'Tillgänglighet', en: 'Accessibility' },
  text: {
    fi: 'Luotsi vie yrityksen asian oikealle palvelulle ja huolehtii siitä, että se tulee myös hoidetuksi.',
    sv: 'Luotsi för företagets ärende till rätt tjänst och ser till att det också blir skött.',
    en: 'Luotsi takes a business to the right service and makes sure that the matter gets done.',
  },
  navigation: { fi: 'Alatunniste', sv: 'Sidfot', en: 'Footer' },
});
