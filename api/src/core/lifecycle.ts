import type { RefusalCode } from './refusal.texts.js';

export interface Move<State extends string, Thing, Who> {
  readonly from: readonly State[];
  readonly to: State;
  /** Who may make this move with this thing. */
  readonly who: (viewer: Who, thing: Thing) => boolean;
  /** What else stands in the way, beside the state and the person. */
  readonly refuse?: (thing: Thing) => RefusalCode | null;
  /** A refusal that the move's own input can lift, such as a missing consent: its button is offered all the same. */
  readonly lifts?: RefusalCode;
}

export interface Lifecycle<State extends string, Name extends string, Thing, Who> {
  readonly table: Readonly<Record<Name, Move<State, Thing, Who>>>;
  /** The moves that this viewer can make now: the buttons of the page. */
  moves(viewer: Who, thing: Thing): Name[];
  refusalTo(move: Name, viewer: Who, thing: Thing): RefusalCode | null;
}

/**
 * A state machine as a table of named moves. A move by somebody who never may is NOT_ALLOWED, a move out of a state
 * from which it does not lead is WRONG_STATE: the two are told apart, and the first comes first.
 */
export function lifecycle<State extends string, Name extends string, Thing extends { status: State }, Who>(
  table: Record<Name, Move<State, Thing, Who>>,
): Lifecycle<State, Name, Thing, Who> {
  const refusalTo = (name: Name, viewer: Who, thing: Thing): RefusalCode | null => {
    const move = table[name];
    if (!move.who(viewer, thing)) return 'NOT_ALLOWED';
    if (!move.from.includes(thing.status)) return 'WRONG_STATE';
    return move.refuse?.(thing) ?? null;
  };
  return {
    table,
    refusalTo,
    moves: (viewer, thing) =>
      (Object.keys(table) as Name[]).filter((name) => {
        const refusal = refusalTo(name, viewer, thing);
        return refusal === null || refusal === table[name].lifts;
      }),
  };
}
