import type { PickedCompanyFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { FormPart } from '../../ui/FormPart.tsx';
import { CompanyPicker } from '../companies/CompanyPicker.tsx';
import { businessIdIn } from '../companies/businessId.ts';
import { useText } from '../../app/text.ts';
import { ContactPart } from './ContactPart.tsx';
import { type Kept, TYPED } from './keptReferral.ts';
import { m } from './newReferral.messages.ts';
import { TypedCompany } from './TypedCompany.tsx';

export type PartProps = { kept: Kept; change: (changes: Partial<Kept>) => void; company: PickedCompanyFragment | null; /** What the last sending was refused with. */ refusal: { code: string; message: string } | null };

/** Whom it is about: the company, found or as one hears of it, and who answers the service's call. */
export function WhoPart(props: PartProps): ReactNode {
  const t = useText();
  const { kept, change, company } = props;
  const [fresh, setFresh] = useState(false);
  const writeDown = (text: string) => {
    const typed = businessIdIn(text);
    setFresh(true);
    change({ isNew: true, company: null, contact: TYPED, need: null, companyText: typed ? '' : text, businessId: typed?.id ?? '' });
  };
  const choose = (id: string, name?: string) => change({ company: id, isNew: false, contact: null, ...(name === undefined ? {} : { companyText: name }) });
  return (
    <FormPart number={1} title={t(m.partCompany)}>
      {kept.isNew ? (
        <TypedCompany {...props} fresh={fresh} onChoose={choose} />
      ) : (
        <CompanyPicker name="company" company={company} text={kept.companyText} onText={(companyText) => change({ companyText, ...unchosen(kept) })} onChoose={choose} onNew={writeDown} />
      )}
      {(kept.isNew || company) && <ContactPart {...props} />}
    </FormPart>
  );
}

/** Another company has other people, and the need of one is not that of another. */
function unchosen({ company }: Kept): Partial<Kept> {
  return company === null ? {} : { company: null, contact: null, need: null };
}
