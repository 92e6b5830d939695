import { messages } from '../../app/text.ts';

export const m = messages('leaveRole', {
  leave: { fi: 'Jätä tämä rooli', sv: 'Lämna rollen', en: 'Leave this role' },
  title: { fi: 'Jätetäänkö rooli: {what}?', sv: 'Lämna rollen: {what}?', en: 'Leave the role: {what}?' },
  text: {
    fi: 'Rooli päättyy heti: et näe enää sen asioita etkä saa niistä viestejä. Takaisin pääset vain uudella kutsulla.',
    sv: 'Rollen upphör genast: du ser inte längre dess ärenden och får inga meddelanden om dem. Tillbaka kommer du bara med en ny inbjudan.',
    en: 'The role ends at once: you no longer see its matters, and get no e-mails of them. Only a new invitation brings you back.',
  },
  only: { fi: 'Olet ainoa tässä roolissa. Pyydä koordinaattoria kutsumaan ensin joku tilallesi.', sv: 'Du är ensam i rollen. Be koordinatorn först bjuda in någon i ditt ställe.', en: 'You are the only one in this role. Ask the coordinator to invite somebody in your place first.' },
  open: { fi: 'Kesken jää {n, plural, one {# asia} other {# asiaa}}.', sv: '{n, plural, one {# ärende} other {# ärenden}} lämnas öppna.', en: '{n, plural, one {# matter is} other {# matters are}} left open.' },
  now: { fi: 'Jätä rooli', sv: 'Lämna rollen', en: 'Leave the role' },
  keep: { fi: 'Pidä rooli', sv: 'Behåll rollen', en: 'Keep the role' },
});
