import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { ChosenMany } from '../../ui/ChosenMany.tsx';
import { Select } from '../../ui/Select.tsx';
import { m as fields } from './fields.messages.ts';
import { m } from './form.messages.ts';
import { areaKinds, type Choices, coveredBy, isOneArea, type ServiceSaid } from './serviceSaid.ts';
import type { Typing } from './useDraft.ts';
import { useOptions } from './useOptions.ts';

type Props = Typing<ServiceSaid> & { choices: Choices };

/** The kind of area first, then which; and how many municipalities that makes, so that a slip is seen. */
export function CoverageFields({ said, say, choices }: Props): ReactNode {
  const t = useText();
  const kind = isOneArea(said.coverageType) ? 'AREA' : said.coverageType;
  const choose = (chosen: string) => say({ coverageType: chosen === 'AREA' ? (choices.areas.find(({ id }) => id === said.coverageArea)?.kind ?? 'EMPLOYMENT_AREA') : chosen });
  const options = [
    { value: 'NATIONAL', label: t(fields.NATIONAL) },
    { value: 'REGION', label: t(fields.REGION) },
    { value: 'AREA', label: t(m.oneArea) },
    { value: 'MUNICIPALITY', label: t(fields.MUNICIPALITY) },
  ];
  const covered = coveredBy(said, choices);
  return (
    <>
      <RadioGroup name="coverageType" label={t(m.area)} required value={kind} onChange={choose} options={options} />
      <WhichArea {...{ said, say, choices, kind }} />
      <p role="status" className="upkeep-covers">{covered === null ? t(m.coversAll) : t(m.covers, { n: covered.length })}</p>
    </>
  );
}

function WhichArea({ said, say, choices, kind }: Props & { kind: string }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const optionsOf = useOptions();
  if (kind === 'REGION') {
    return <CheckboxGroup name="coverageRegions" label={t(fields.coverageRegions)} required value={said.coverageRegions} onChange={(coverageRegions) => say({ coverageRegions })} options={optionsOf(choices.regions)} />;
  }
  if (kind === 'MUNICIPALITY') {
    return <ChosenMany name="coverageMunicipalities" label={t(fields.coverageMunicipalities)} hint={t(m.municipalitiesHint)} mark="" options={optionsOf(choices.municipalities)} value={said.coverageMunicipalities} onChange={(coverageMunicipalities) => say({ coverageMunicipalities })} />;
  }
  if (kind !== 'AREA') return null;
  const groups = areaKinds.map((one) => ({ label: t(fields[one]), options: choices.areas.filter((area) => area.kind === one).map(({ id, name }) => ({ value: id, label: l(name) })) }));
  const take = (coverageArea: string) => say({ coverageArea, coverageType: choices.areas.find(({ id }) => id === coverageArea)?.kind ?? said.coverageType });
  return <Select name="coverageArea" label={t(fields.coverageArea)} required options={groups} value={said.coverageArea} onChange={(event) => take(event.target.value)} />;
}
