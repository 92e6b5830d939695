import { useQuery } from '@apollo/client/react';
import { TypedCompanyDocument, type TypedCompanyQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';
import type { ChangeGuest } from './GuestForm.tsx';
import { m } from './guest.messages.ts';
import { companyOf, type KeptGuest, looksLikeBusinessId } from './keptGuest.ts';

const PAUSE = 200;
const FEWEST_SIGNS = 3;
const BUSINESS_ID = /^\d{7}-\d$/;

/** A company found by its name or business ID while it is typed; whatever is typed is good as well. */
export function TypedCompany({ kept, change }: { kept: KeptGuest; change: ChangeGuest }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { company: text, chosen } = kept;
  const isChosen = chosen !== null && chosen.name === text;
  const { found, searching, failed } = useFound(isChosen ? '' : text.trim());
  const businessId = companyOf(kept).businessId ?? '';
  const isUnknown = !isChosen && !searching && looksLikeBusinessId(text) && BUSINESS_ID.test(businessId) && found.length === 0;
  const options = found.map((one) => ({ value: one.businessId, label: one.name, detail: `${one.businessId}, ${l(one.municipality)}` }));
  return (
    <>
      {/* Named as the API names it, so that what the API says of a wrong business ID stands here. */}
      <ComboBox
        name="businessId"
        label={t(m.company)}
        hint={t(m.companyHint)}
        text={text}
        onText={(company) => change({ company })}
        options={options}
        searching={searching}
        chosen={isChosen || found.length === 0}
        onChoose={({ value, label }) => change({ company: label, chosen: { businessId: value, name: label } })}
      >
        {isChosen && <p className="picked">{chosen.businessId}</p>}
        {failed && <p className="field-hint" role="status">{t(m.companyByHand)}</p>}
      </ComboBox>
      {isUnknown && <TextField name="companyName" label={t(m.companyName)} hint={failed ? undefined : t(m.companyNameHint)} autoComplete="organization" maxLength={200} value={kept.companyName} onChange={(event) => change({ companyName: event.target.value })} />}
    </>
  );
}

/** Where nothing can be found, because too many behind one address have searched or the network is away, the name is typed. */
function useFound(text: string): { found: TypedCompanyQuery['registeredCompanies']; searching: boolean; failed: boolean } {
  const search = usePaused(text, PAUSE);
  const skip = search.length < FEWEST_SIGNS;
  const { data, previousData, loading, error } = useQuery(TypedCompanyDocument, { variables: { search }, skip });
  const failed = error !== undefined && !skip;
  const found = failed || skip || text.length < FEWEST_SIGNS ? [] : ((data ?? previousData)?.registeredCompanies ?? []);
  return { found, failed, searching: text.length >= FEWEST_SIGNS && (loading || search !== text) };
}
