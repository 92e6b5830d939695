/** Whether two names are one: capitals and white space aside. A person without a name has not said otherwise. */
export function mayBeSame(known: string, typed: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');
  return plain(known) === '' || plain(known) === plain(typed);
}
