/** Where the talks of a listing begin (numbers of items), and all the lines at which one may end. */
export interface Starts {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
