/** Which kinds of statement a section may hold. */
export interface Scope {
  /** Whom the section speaks of. */
  readonly subject: readonly string[];
  /** Who gives the talk. */
  readonly speakers: readonly string[];
  /** Whether posts and degrees may be told here without naming whose they are. */
  readonly life: boolean;
  readonly document: string;
}
