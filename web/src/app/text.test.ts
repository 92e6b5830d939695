import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';
import { localizedIn, type Message, messages, textIn } from './text.ts';

const files = import.meta.glob<{ m: Record<string, Message> }>('../**/*.messages.ts', { eager: true });
const all = Object.entries(files).flatMap(([file, { m }]) => Object.values(m).map((message) => ({ file, message })));

describe('every text of the portal', () => {
  it('is found', () => {
    expect(Object.keys(files).length).toBeGreaterThan(1);
  });

  it('has an id of its own', () => {
    const ids = all.map(({ message }) => message.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has words in all languages', () => {
    expect(faults(({ message, language }) => message[language].trim() === '')).toEqual([]);
  });

  it('is MessageFormat that compiles', () => {
    expect(faults(({ message, language }) => !compiles(message[language]))).toEqual([]);
  });

  it('uses the same placeholders and parts in all languages', () => {
    const compilable = all.filter(({ message }) => languages.every((language) => compiles(message[language])));
    const uneven = compilable.filter(({ message }) => new Set(languages.map((language) => placeholders(message[language]))).size > 1);
    expect(uneven.map(({ message }) => message.id)).toEqual([]);
  });
});

describe('a text', () => {
  const m = messages('sample', {
    seats: { fi: '{n, plural, one {# paikka} other {# paikkaa}} vapaana', sv: '{n, plural, one {# ledig plats} other {# lediga platser}}', en: '{n, plural, one {# seat} other {# seats}} left' },
  });

  it('is counted by the rules of its language', () => {
    expect(textIn('fi')(m.seats, { n: 1 })).toBe('1 paikka vapaana');
    expect(textIn('sv')(m.seats, { n: 3 })).toBe('3 lediga platser');
    expect(textIn('en')(m.seats, { n: 0 })).toBe('0 seats left');
  });

  it('takes exact numbers, choices by name and several values', () => {
    const many = messages('more', {
      queue: { fi: '{n, plural, =0 {Ei jonoa} one {# jonossa: {who}} other {# jonossa}}', sv: '{n, plural, =0 {Ingen kö} one {# i kön: {who}} other {# i kön}}', en: '{n, plural, =0 {No queue} one {# waiting: {who}} other {# waiting}}' },
      state: { fi: '{is, select, open {Auki} other {Kiinni}} {when}', sv: '{is, select, open {Öppet} other {Stängt}} {when}', en: '{is, select, open {Open} other {Closed}} {when}' },
      place: { fi: '{n}. sija', sv: 'plats {n}', en: '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place' },
      sign: { fi: 'Tiketti # {n}', sv: 'Biljett # {n}', en: 'Ticket # {n}' },
    });
    expect(textIn('fi')(many.queue, { n: 0 })).toBe('Ei jonoa');
    expect(textIn('fi')(many.queue, { n: 1, who: 'Aino' })).toBe('1 jonossa: Aino');
    expect(textIn('fi')(many.queue, { n: 1200 })).toBe('1\u00a0200 jonossa');
    expect(textIn('en')(many.state, { is: 'open', when: 'today' })).toBe('Open today');
    expect(textIn('sv')(many.state, { is: 'else', when: 'i dag' })).toBe('Stängt i dag');
    expect([1, 2, 3, 11, 22].map((n) => textIn('en')(many.place, { n }))).toEqual(['1st place', '2nd place', '3rd place', '11th place', '22nd place']);
    expect(textIn('en')(many.sign, { n: 0 })).toBe('Ticket # 0');
  });

  it('of the data falls back to Finnish and then to English', () => {
    expect(localizedIn('sv')({ fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice' })).toBe('Rådgivning');
    expect(localizedIn('sv')({ fi: 'Neuvonta', sv: '', en: 'Advice' })).toBe('Neuvonta');
    expect(localizedIn('fi')({ fi: null, en: 'Advice' })).toBe('Advice');
    expect(localizedIn('en')(null)).toBe('');
  });
});

function faults(isFault: (one: { message: Message; language: (typeof languages)[number] }) => boolean): string[] {
  return all.flatMap(({ message }) => languages.filter((language) => isFault({ message, language })).map((language) => `${message.id} (${language})`));
}

function compiles(text: string): boolean {
  try {
    compileMessageOrThrow(text);
    return true;
  } catch {
    return false;
  }
}

function placeholders(text: string): string {
  const parts = [...text.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...names(compileMessageOrThrow(text)), ...parts])].sort().join(' ');
}

function names(compiled: CompiledMessage): string[] {
  return compiled.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , format] = token;
    const choices = typeof format === 'object' && format !== null ? Object.values(format).filter(Array.isArray) : [];
    return [name, ...choices.flatMap((choice) => names(choice as CompiledMessage))];
  });
}
