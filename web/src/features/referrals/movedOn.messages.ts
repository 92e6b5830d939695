import { messages } from '../../app/text.ts';

/** Said where somebody else has moved a referral in the meantime. */
export const m = messages('movedOn', {
  title: { fi: 'Tilanne muuttui sillä välin', sv: 'Läget ändrades under tiden', en: 'The situation has changed meanwhile' },
  stillOpen: {
    fi: 'Lomakkeesi on auki ja tekstisi tallessa. Jos se pitää yhä paikkansa, jatka ja lähetä.',
    sv: 'Ditt formulär är öppet och texten finns kvar. Om den fortfarande stämmer, fortsätt och skicka.',
    en: 'Your form is open and what you typed is safe. If it still holds, go on and send it.',
  },
  formGone: {
    fi: 'Se, mitä olit tekemässä, jäi tekemättä. Alla näet, mitä nyt voi tehdä.',
    sv: 'Det du tänkte göra gjordes inte. Nedan ser du vad som kan göras nu.',
    en: 'What you were about to do was not done. Below is what can be done now.',
  },
  nothingToDo: { fi: 'Se, mitä olit tekemässä, jäi tekemättä. Sinun ei tarvitse tehdä muuta.', sv: 'Det du tänkte göra gjordes inte. Du behöver inte göra något mer.', en: 'What you were about to do was not done. There is nothing more for you to do.' },
  seen: { fi: 'Selvä', sv: 'Jag förstår', en: 'I understand' },
  goOn: { fi: 'Jatka silti', sv: 'Fortsätt ändå', en: 'Go on all the same' },
  typed: { fi: 'Kirjoitit tämän', sv: 'Du skrev det här', en: 'You had written this' },
  copy: { fi: 'Kopioi teksti', sv: 'Kopiera texten', en: 'Copy the text' },
  use: { fi: 'Siirrä avoimeen lomakkeeseen', sv: 'Flytta till det öppna formuläret', en: 'Move it to the open form' },
  discard: { fi: 'En tarvitse tätä', sv: 'Jag behöver det inte', en: 'I do not need it' },
  copied: { fi: 'Kopioitu.', sv: 'Kopierat.', en: 'Copied.' },
  moved: { fi: 'Teksti on nyt lomakkeessa.', sv: 'Texten finns nu i formuläret.', en: 'The text is in the form now.' },
  select: { fi: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.', sv: 'Det gick inte att kopiera. Markera texten och kopiera den själv.', en: 'It could not be copied. Select the text and copy it yourself.' },
  noForm: { fi: 'Avaa ensin lomake, jossa on tekstikenttä.', sv: 'Öppna först ett formulär med ett textfält.', en: 'First open a form that has a text box.' },
});
