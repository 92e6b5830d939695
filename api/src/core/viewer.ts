/** One thing that a person is, and where: the role and the id of the thing it is tied to (null: the whole network). */
export interface Standing {
  readonly role: string;
  readonly scope: string | null;
}

/** Who is asking. Made once per request and never changed; an anonymous visitor has no person and no standings. */
export class Viewer {
  /** Equal for all viewers with the same set of roles, each tied to one thing or to several: compiled reads are kept per signature. */
  readonly signature: string;
  private readonly scopesByRole = new Map<string, string[]>();

  constructor(
    readonly personId: string | null,
    private readonly standings: readonly Standing[],
    readonly sessionId: string | null = null,
    /** How it stands with the second factor: what is withheld until it is given is not among the standings. */
    readonly secondFactor: string = 'NONE',
  ) {
    for (const { role, scope } of standings) {
      const scopes = this.scopesByRole.get(role) ?? [];
      if (scope !== null) scopes.push(scope);
      this.scopesByRole.set(role, scopes);
    }
    const roles = [...this.scopesByRole.keys()].sort().map((role) => (this.holdsOne(role) ? role : `${role}*`));
    this.signature = [personId === null ? 'visitor' : 'person', ...roles].join('+');
  }

  get isSignedIn(): boolean {
    return this.personId !== null;
  }

  has(role: string): boolean {
    return this.scopesByRole.has(role);
  }

  /** The ids of the things to which the role is tied; empty where the viewer does not have the role. */
  scopes(role: string): readonly string[] {
    return this.scopesByRole.get(role) ?? [];
  }

  holdsOne(role: string): boolean {
    return this.scopes(role).length === 1;
  }

  /** The same viewer with something more that they may: who holds a link, whoever they are. */
  with(...more: Standing[]): Viewer {
    return more.length === 0 ? this : new Viewer(this.personId, [...this.standings, ...more], this.sessionId, this.secondFactor);
  }

  is(role: string, scope: string | null | undefined): boolean {
    return scope != null && this.scopes(role).includes(scope);
  }
}

export const VISITOR = new Viewer(null, []);
