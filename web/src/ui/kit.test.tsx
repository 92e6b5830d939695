import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AtAddress } from '../app/address.tsx';
import { describe, expect, it } from 'vitest';
import { type Language, LanguageContext } from '../app/language.ts';
import { Card } from './Card.tsx';
import { RadioGroup } from './Choices.tsx';
import { DataTable } from './DataTable.tsx';
import { DefinitionList } from './DefinitionList.tsx';
import { FieldErrorContext } from './fieldError.ts';
import { Filters } from './Filters.tsx';
import { FoldedPart } from './FoldedPart.tsx';
import { FormValues } from './FormValues.ts';
import { LanguageNote, Written } from './LanguageNote.tsx';
import { TextField } from './TextField.tsx';
import { changedQuery } from './useAddressQuery.ts';

function render(children: ReactNode, language: Language = 'sv'): string {
  return renderToStaticMarkup(
    <AtAddress pathname={`/${language}/kit`}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </AtAddress>,
  );
}

describe('fields', () => {
  it('tie label, hint and error to the control', () => {
    const errors = [{ name: 'email', message: 'Skriv e-postadressen' }];
    const html = render(
      <FieldErrorContext value={{ prefix: 'f-', errors }}>
        <TextField name="email" label="E-post" hint="Hit kommer bekräftelsen" required />
      </FieldErrorContext>,
    );
    expect(html).toContain('<label class="field-label" for="f-email">');
    expect(html).toContain('aria-describedby="f-email-hint f-email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="f-email-error".*Fel:.*Skriv e-postadressen/);
  });

  it('say in words that they are optional, in the language of the page', () => {
    expect(render(<TextField name="a" label="Namn" />)).toContain('frivilligt');
    expect(render(<TextField name="a" label="Namn" required />)).not.toContain('frivilligt');
  });

  it('with several choices have one legend and separate labels', () => {
    const html = render(<RadioGroup name="how" label="Hur?" required defaultValue="b" options={[{ value: 'a', label: 'Per telefon' }, { value: 'b', label: 'Skriftligen' }]} />);
    expect(html.match(/<legend/g)).toHaveLength(1);
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toMatch(/value="b"[^>]*checked=""|checked=""[^>]*value="b"/);
  });
});

describe('lists', () => {
  it('are tables with a caption, column and row headings', () => {
    const html = render(<DataTable caption="Behov" rows={['x']} rowKey={(row) => row} columns={[{ key: 'a', header: 'Företag', heading: true, cell: (row) => row }, { key: 'b', header: 'När', cell: () => 'Nu' }]} />);
    expect(html).toContain('<caption');
    expect(html).toMatch(/<th scope="col"[^>]*>När/);
    expect(html).toMatch(/<th scope="row"[^>]*>x/);
  });

  it('leave out definitions without a detail', () => {
    const html = render(<DefinitionList items={[{ term: 'Pris', detail: null }, { term: 'Plats', detail: 'Sal 2' }, false]} />);
    expect(html).not.toContain('Pris');
    expect(html).toContain('Sal 2');
  });

  it('link cards to the page in the language of the reader', () => {
    expect(render(<Card title="Kaffe" to="/events/1" />)).toContain('href="/sv/events/1"');
  });
});

describe('what waits behind a press on a phone', () => {
  const choices = [
    { name: 'topic', label: 'Ämne', empty: 'Alla', value: 'b', options: [{ value: 'a', label: 'Lån' }, { value: 'b', label: 'Lokaler' }] },
    { name: 'place', label: 'Plats', empty: 'Alla', value: '', options: [{ label: 'Nära', options: [{ value: 'x', label: 'Hamnen' }] }] },
  ];
  const filters = (value: string) => render(<Filters label="Avgränsa idéer" choices={choices.map((one) => (one.name === 'place' ? { ...one, value } : one))} onChange={() => undefined} />);

  it('are filters, which say how many are set and what they are', () => {
    const html = filters('x');
    expect(html).toMatch(/<button[^>]*aria-expanded="false" aria-controls="([^"]+)".*?<div class="filters-more" id="\1"/);
    expect(html).toMatch(/Avgränsa <span class="menu-count">2 /);
    expect(html).toContain('Ämne: Lokaler');
    expect(html).toContain('Plats: Hamnen');
    expect(filters('hittad på nätet')).toContain('Plats: hittad på nätet');
    expect(filters('')).not.toContain('Plats: ');
  });

  it('is the rest of a row of a compact table, and only of one', () => {
    const columns = [{ key: 'a', header: 'Vem', heading: true, cell: (row: string) => row }, { key: 'b', header: 'Sedan', narrow: 'more' as const, cell: () => '2026' }];
    const table = (compact?: (row: string) => string) => render(<DataTable caption="Roller" rows={['Aino']} rowKey={(row) => row} columns={columns} {...(compact ? { compact } : {})} />);
    expect(table((row) => row)).toMatch(/<button type="button" aria-expanded="false" aria-label="Mer: Aino">/);
    expect(table()).not.toContain('<button');
  });

  it('is a part of a form, which says while closed what is in it', () => {
    const html = render(<FoldedPart id="days" number={3} title="Skeden" state="Ett datum saknas"><TextField name="a" label="Börjar" /></FoldedPart>);
    expect(html).toMatch(/<details[^>]* id="days"><summary><h2>.*Skeden<\/h2>.*Ett datum saknas.*<\/summary>.*Börjar/);
    expect(html).not.toContain('<details open');
  });
});

describe('what was typed', () => {
  it('is read by type', () => {
    const data = new FormData();
    for (const [name, value] of [['name', '  Aino '], ['area', '1 200,5'], ['topic', 'a'], ['topic', 'b'], ['empty', ' '], ['price', '12,50']] as const) data.append(name, value);
    const values = new FormValues(data);
    expect(values.text('name')).toBe('Aino');
    expect(values.number('area')).toBe(1200.5);
    expect(values.cents('price')).toBe(1250);
    expect(values.list('topic')).toEqual(['a', 'b']);
    expect(values.textOrNull('empty')).toBeNull();
    expect(values.number('empty')).toBeNull();
    expect(values.ticked('consent')).toBe(false);
  });
});

it('changes only the named parts of a query', () => {
  expect(changedQuery('?q=tila&page=2', { page: null, topic: ['a', 'b'] })).toBe('?q=tila&topic=a&topic=b');
  expect(changedQuery('?q=tila', { q: '' })).toBe('');
});

describe('what is written in another language', () => {
  it('is marked for those who hear it and named for those who read', () => {
    expect(render(<Written text={{ fi: 'Joo', sv: '', en: 'Yes' }} />)).toBe('<span lang="fi">Joo</span><span class="language-note"> (på finska)</span>');
    expect(render(<Written text={{ fi: 'Joo', sv: 'Ja', en: '' }} />)).toBe('<span lang="sv">Ja</span>');
    expect(render(<LanguageNote of="sv" />, 'en')).toContain('in Swedish');
  });
});

describe('a long table', () => {
  it('has on paper the rows that the screen leaves out', () => {
    const html = render(<DataTable caption="Ord" columns={[{ key: 'a', header: 'A', cell: (row: string) => row }]} rows={['ett', 'två', 'tre']} rowKey={(row) => row} onScreen={2} />);
    expect(html.match(/<tr role="row" class="only-paper">/g)).toHaveLength(1);
    expect(html).toMatch(/only-paper.*tre/);
  });
});
