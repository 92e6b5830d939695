import type { MatterFragment, MatterPartFragment, OwnRowFragment } from '@luotsi/schema';

/** A fragment's fields without its name, so that a larger fragment that holds them will do as well. */
type Fields<Fragment> = Omit<Fragment, ' $fragmentName'>;

export type MatterPart = Fields<MatterPartFragment>;
export type Matter = Fields<MatterFragment>;
export type OwnRow = Fields<OwnRowFragment>;
