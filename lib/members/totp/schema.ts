/** One's own second factor. `begun`: a secret is made and no code of it was given yet. */
export type TotpView =
  | { state: 'off' }
  | { state: 'begun'; secret: string; uri: string }
  | { state: 'on'; since: Date; codesLeft: number };
