/** When a session ends by itself, and what a coordinator needs beside it. */
export interface SessionLimits {
  /** Not used for so long. */
  readonly idleHours: number;
  /** The same where the person coordinates the network: they see what nobody else does. */
  readonly coordinatorIdleHours: number;
  /** Since the sign-in, used or not. */
  readonly days: number;
  /** The same where rights come from a provider's claims: what it says is asked again so often. */
  readonly providerHours: number;
  /** A coordinator has their rights only after the second factor; else only those who have registered one. */
  readonly secondFactorRequired: boolean;
}

/** The shorter one for who coordinates the network. */
export function idleHoursOf({ idleHours, coordinatorIdleHours }: SessionLimits, coordinates: boolean): number {
  return coordinates ? Math.min(coordinatorIdleHours, idleHours) : idleHours;
}

export interface WithSessionLimits {
  readonly sessionLimits: SessionLimits;
}
