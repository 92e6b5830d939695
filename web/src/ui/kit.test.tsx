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
import { FormValues } from './FormValues.ts';
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
