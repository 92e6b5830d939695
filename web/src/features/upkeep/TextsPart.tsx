import type { ReactNode } from 'react';
import { type Language, languages } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { StatusTag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as fields } from './fields.messages.ts';
import { m } from './form.messages.ts';
import type { OrganisationSaid, ServiceSaid } from './serviceSaid.ts';
import type { Typing } from './useDraft.ts';
import './upkeep.css';
import '../../ui/formPart.css';

/** All languages at once, side by side where there is room: who translates needs to see both. An organisation has a name alone. */
export function TextsFields({ said, say }: Typing<ServiceSaid> | Typing<OrganisationSaid>): ReactNode {
  const t = useText();
  const typing = { said, say } as Typing<ServiceSaid>;
  const isDescribed = 'description.fi' in said;
  return (
    <>
      <p>{t(isDescribed ? m.textsHint : m.nameHint)}</p>
      <div className="language-columns">
        {languages.map((language) => (
          <fieldset key={language} className="language-part">
            <legend>{t(m[`in_${language}`])}</legend>
            <LanguageState said={typing.said} {...{ language, isDescribed }} />
            <LanguageFields {...typing} {...{ language, isDescribed }} />
          </fieldset>
        ))}
      </div>
    </>
  );
}

type InLanguage = { language: Language; isDescribed: boolean };

/** The language stands in the labels, so that a list of errors tells the fields apart. */
function LanguageFields({ said, say, language, isDescribed }: Typing<ServiceSaid> & InLanguage): ReactNode {
  const t = useText();
  const [name, description] = [`name.${language}`, `description.${language}`] as const;
  const is = (field: typeof name | typeof description) => ({ name: field, value: said[field], onChange: (event: { target: { value: string } }) => say({ [field]: event.target.value }) });
  return (
    <>
      <TextField {...is(name)} label={t(fields.nameIn, { language })} required maxLength={150} autoComplete="off" />
      {isDescribed && <TextArea {...is(description)} label={t(fields.descriptionIn, { language })} required={language === 'fi'} rows={6} limit={2000} />}
    </>
  );
}

function LanguageState({ said, language, isDescribed }: Pick<Typing<ServiceSaid>, 'said'> & InLanguage): ReactNode {
  const t = useText();
  const noName = said[`name.${language}`].trim() === '';
  const noDescription = isDescribed && said[`description.${language}`].trim() === '';
  const words = noName && noDescription ? m.neither : noName ? m.noName : noDescription ? m.noDescription : m.whole;
  return (
    <p>
      <StatusTag tone={words === m.whole ? 'good' : 'waiting'}>{t(words)}</StatusTag>
    </p>
  );
}
