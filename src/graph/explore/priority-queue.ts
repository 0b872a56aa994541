/** A queue that gives back the value of the lowest priority first; a binary heap. */
export class PriorityQueue<Value> {
  readonly #heap: { readonly value: Value; readonly priority: number }[] = [];

  /** Adds a value in O(log n). */
  push(value: Value, priority: number): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push({ value, priority });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#priority(parent) <= priority) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the value of the lowest priority in O(log n); undefined when empty. */
  pop(): Value | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first?.value;
    heap[0] = last;
    this.#sink();
    return first.value;
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const least = this.#priority(left + 1) < this.#priority(left) ? left + 1 : left;
      if (this.#priority(least) >= this.#priority(at)) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #priority(at: number): number {
    return this.#heap[at]?.priority ?? Number.POSITIVE_INFINITY;
  }

  #swap(left: number, right: number): void {
    const heap = this.#heap;
    const [one, other] = [heap[left], heap[right]];
    if (one === undefined || other === undefined) return;
    heap[left] = other;
    heap[right] = one;
  }
}
