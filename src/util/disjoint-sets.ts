/** Sets of the numbers 0 … size − 1 that can be joined (union–find); each set is led by its smallest member. */
export interface DisjointSets {
  readonly find: (member: number) => number;
  readonly join: (left: number, right: number) => void;
}

/** Starts with every number in a set of its own. */
export function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (member: number): number => {
    let leader = member;
    for (let up = parents[leader] ?? leader; up !== leader; up = parents[leader] ?? leader) {
      parents[leader] = parents[up] ?? up;
      leader = up;
    }
    return leader;
  };
  const join = (left: number, right: number): void => {
    const [low, high] = [find(left), find(right)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) parents[high] = low;
  };
  return { find, join };
}
