/** Keeps the last `most` values that were asked for by name, and makes those that it does not have. */
export class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string, make: () => Value): Value {
    const known = this.#values.has(name);
    const value = known ? (this.#values.get(name) as Value) : make();
    this.#values.delete(name);
    this.#values.set(name, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
