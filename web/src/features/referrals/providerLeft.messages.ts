import { messages } from '../../app/text.ts';

export const m = messages('providerLeft', {
  title: { fi: 'Palveluntarjoaja lähti verkostosta', sv: 'Tjänsteleverantören lämnade nätverket', en: 'The provider left the network' },
  text: {
    fi: '{provider} ei ole enää mukana ({day}), ja ohjaus palasi sinulle. Valitse toinen palvelu.',
    sv: '{provider} är inte med längre ({day}), och hänvisningen kom tillbaka till dig. Välj en annan tjänst.',
    en: '{provider} is no longer part of it ({day}), and the referral came back to you. Choose another service.',
  },
});
