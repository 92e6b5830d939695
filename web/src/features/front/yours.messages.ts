import { messages } from '../../app/text.ts';

/** Of cards that come after the front page has loaded. */
export const m = messages('yours', {
  joining: { fi: 'Pyynnöt päästä yrityksesi asioihin', sv: 'Begäranden om att få se ditt företags ärenden', en: 'Requests to be one of your company' },
  joiningCount: { fi: '{n, plural, one {# odottaa vastaustasi} other {# odottaa vastaustasi}}', sv: '{n, plural, one {# väntar på ditt svar} other {# väntar på ditt svar}}', en: '{n, plural, one {# waits for your answer} other {# wait for your answer}}' },
});
