import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyTies, genealogy } from '../../../src/graph/explore/genealogy';
import { groupBy } from '../../../src/util/group-by';
import { edge } from '../small-graph';

const advised = (student: string, advisor: string) =>
  edge(`person:${student}`, 'advised_by', `person:${advisor}`);
const yOf = (places: ReturnType<typeof genealogy>, name: string): number => places.get(`person:${name}`)!.y;
const pair = fc.tuple(fc.nat(15), fc.nat(15)).filter(([one, other]) => one !== other);

describe('genealogy', () => {
  it('places advisors above their students, and theirs above them', () => {
    const places = genealogy([advised('ada', 'grace'), advised('bo', 'ada'), advised('bo', 'grace')]);
    expect(yOf(places, 'grace')).toBeGreaterThan(yOf(places, 'ada'));
    expect(yOf(places, 'ada')).toBeGreaterThan(yOf(places, 'bo'));
  });

  it('places collaborators side by side', () => {
    const places = genealogy([edge('person:ada', 'collaborates_with', 'person:bo')]);
    expect(yOf(places, 'ada')).toBe(yOf(places, 'bo'));
    expect(places.get('person:ada')!.x).not.toBe(places.get('person:bo')!.x);
  });

  it('leaves room for a name between siblings on one level, however many they are', () => {
    for (const count of [2, 3, 6, 7, 15, 16, 40]) {
      const students = Array.from({ length: count }, (_, at) => `s${String(at).padStart(2, '0')}`);
      const places = genealogy(students.map((name) => advised(name, 'grace')));
      const levels = groupBy(students, (name) => yOf(places, name));
      for (const level of levels.values()) {
        const across = level.map((name) => places.get(`person:${name}`)!.x).sort((one, other) => one - other);
        for (const [at, x] of across.slice(1).entries())
          expect(x - across[at]!).toBeGreaterThanOrEqual(2 - 1e-9);
      }
      expect(levels.size).toBeLessThanOrEqual(4);
    }
  });

  it('puts few siblings side by side, and more of them on more levels', () => {
    const levelsOf = (count: number): number => {
      const students = Array.from({ length: count }, (_, at) => `s${at}`);
      const places = genealogy(students.map((name) => advised(name, 'grace')));
      return new Set(students.map((name) => yOf(places, name))).size;
    };
    expect([1, 2, 3, 6, 7, 15, 16].map(levelsOf)).toEqual([1, 1, 2, 2, 3, 3, 4]);
  });

  it('lets colleagues without an advisor lie as their ties have them, when there are too many for a row', () => {
    const colleagues = Array.from({ length: 9 }, (_, at) =>
      edge(`person:p${at}`, 'collaborates_with', `person:p${(at + 1) % 9}`),
    );
    const few = [edge('person:ada', 'collaborates_with', 'person:bo'), advised('cy', 'grace')];
    expect(companyTies([...colleagues, ...few])).toEqual(colleagues);
    expect(companyTies([...colleagues, advised('p1', 'grace')])).toEqual([]);
    const circle = colleagues.map(({ source }, at) => {
      const turn = (2 * Math.PI * at) / 9;
      return [source, { x: 100 * Math.cos(turn), y: 100 * Math.sin(turn) }] as const;
    });
    const places = genealogy([...colleagues, ...few], new Map(circle));
    expect(places.size).toBe(13);
    expect(new Set(colleagues.map(({ source }) => places.get(source)!.y.toFixed(2))).size).toBeGreaterThan(4);
    expect(yOf(places, 'grace')).toBeGreaterThan(yOf(places, 'cy'));
    const heights = colleagues.map(({ source }) => places.get(source)!.y);
    expect(Math.max(yOf(places, 'ada'), yOf(places, 'grace'))).toBeLessThanOrEqual(Math.max(...heights));
  });

  it('places nobody when there is nobody', () => {
    expect(genealogy([]).size).toBe(0);
  });

  it('never places two on one spot, whatever the ties, circles of advisors included', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), fc.array(pair, { maxLength: 20 }), (advice, company) => {
        const edges = [
          ...advice.map(([one, other]) => advised(`p${one}`, `p${other}`)),
          ...company.map(([one, other]) => edge(`person:p${one}`, 'collaborates_with', `person:p${other}`)),
        ];
        const places = genealogy(edges);
        const spots = [...places.values()].map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`);
        expect(new Set(spots).size).toBe(spots.length);
        for (const { source, target } of edges) expect(places.has(source) && places.has(target)).toBe(true);
      }),
    );
  });

  it('places a line of a thousand generations', () => {
    const line = Array.from({ length: 1000 }, (_, at) => advised(`p${at + 1}`, `p${at}`));
    expect(genealogy(line).size).toBe(1001);
  });
});
