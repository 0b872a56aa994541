import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PriorityQueue } from '../../../src/graph/explore/priority-queue';

it('gives back all that was put in, lowest first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = new PriorityQueue<number>();
      for (const number of numbers) queue.push(number, number);
      const out = numbers.map(() => queue.pop());
      expect(out).toEqual([...numbers].sort((one, other) => one - other));
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
