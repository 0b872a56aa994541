import { compareText } from '../util/compare-text';
import { disjointSets } from '../util/disjoint-sets';
import { chooseLabel } from './choose-label';
import type { Cluster } from './cluster';
import { documentsOf } from './cluster';
import { contradicts, sharedContext, supportOf, supports } from './compare-contexts';
import type { NameAgreement } from './compare-names';
import { compareNames } from './compare-names';
import { contextWords, explainJoin, explainUnit } from './explain-person';
import type { LocalEntity } from './local-entity';
import { nameForm, specificity } from './name-form';
import type { PersonContext } from './person-context';
import { personIndex } from './person-index';
import type { PersonUnit } from './person-unit';
import { personUnits } from './person-unit';

/** A family name with more given names than this is crowded: initials alone do not tell its bearers apart. */
const crowd = 6;

interface Match {
  readonly unit: PersonUnit;
  readonly agreement: NameAgreement;
  readonly shared: readonly string[];
  readonly support: number;
  readonly isSupported: boolean;
}

/**
 * Joins people over documents: equal names unless their contexts contradict each other, and variants (missing middle
 * names, initials, short forms) where only one person fits, by name or else by context. Does not depend on the order
 * of `locals`.
 */
export function clusterPeople(
  locals: readonly LocalEntity[],
  contextOf: (local: LocalEntity) => PersonContext,
): Cluster[] {
  const units = personUnits(sorted(locals), contextOf).sort(
    (left, right) =>
      specificity(right.form) - specificity(left.form) || compareText(unitId(left), unitId(right)),
  );
  const groups = groupUnits(units);
  return groups.map(({ members, reasons }) => personCluster(members, reasons, contextOf));
}

function sorted(locals: readonly LocalEntity[]): LocalEntity[] {
  return [...locals].sort(
    (left, right) => compareText(left.document, right.document) || compareText(left.name, right.name),
  );
}

function unitId({ plain, members }: PersonUnit): string {
  return `${plain}\n${members[0]?.document}`;
}

interface UnitGroup {
  readonly members: PersonUnit[];
  readonly reasons: string[];
}

function groupUnits(units: readonly PersonUnit[]): UnitGroup[] {
  const index = personIndex(units);
  const places = new Map(units.map((unit, place) => [unit, place]));
  const sets = disjointSets(units.length);
  const groups: UnitGroup[] = units.map((unit) => ({ members: [unit], reasons: [] }));
  const groupOf = (unit: PersonUnit): UnitGroup | undefined => groups[sets.find(places.get(unit) ?? -1)];
  for (const unit of units)
    for (const match of matchesOf(unit, index.candidates(unit), index.givenNames(unit))) {
      const [own, other] = [groupOf(unit), groupOf(match.unit)];
      if (own === undefined || other === undefined || own === other || !areConsistent(own, other)) continue;
      const joined = {
        members: [...own.members, ...other.members],
        reasons: [
          ...own.reasons,
          ...other.reasons,
          explainJoin(unit, match.unit, match.agreement, match.shared),
        ],
      };
      sets.join(places.get(unit) ?? 0, places.get(match.unit) ?? 0);
      groups[sets.find(places.get(unit) ?? 0)] = joined;
    }
  return groups.filter((_, place) => sets.find(place) === place);
}

/** The units that tell at least as much and are surely the same person: all that fit, if they fit one another. */
function matchesOf(
  unit: PersonUnit,
  candidates: readonly PersonUnit[],
  givenNames: number,
): readonly Match[] {
  const matches = candidates.flatMap((candidate) => matchWith(unit, candidate));
  const plain = matches.filter((match) => isEnough(match, givenNames));
  const rivals = matches.filter(
    ({ agreement }) => agreement.strength === 'full' || agreement.strength === 'initial',
  );
  if (agreeTogether(rivals) && agreeTogether(plain)) return plain;
  const supported = matches.filter(({ isSupported }) => isSupported);
  return agreeTogether(supported) ? supported : strongest(supported);
}

/** Of candidates that exclude one another, those with most support, if they fit one another and far outweigh the rest. */
function strongest(matches: readonly Match[]): readonly Match[] {
  const most = Math.max(0, ...matches.map(({ support }) => support));
  const best = matches.filter(({ support }) => support === most);
  const second = Math.max(0, ...matches.map(({ support }) => support).filter((support) => support < most));
  return most >= 2 * second && agreeTogether(best) ? best : [];
}

function matchWith(unit: PersonUnit, candidate: PersonUnit): Match[] {
  if (candidate === unit || specificity(candidate.form) < specificity(unit.form)) return [];
  if (candidate.plain === unit.plain) return [];
  const agreement = compareNames(unit.form, candidate.form);
  if (agreement === undefined || contradicts(unit.context(), candidate.context())) return [];
  const [own, other] = [unit.context(), candidate.context()];
  const shared = sharedContext(own, other);
  return [
    { unit: candidate, agreement, shared, support: supportOf(own, other), isSupported: supports(own, other) },
  ];
}

function isEnough({ agreement, isSupported }: Match, givenNames: number): boolean {
  if (isSupported || agreement.strength === 'full') return true;
  return agreement.strength === 'initial' && givenNames <= crowd;
}

function agreeTogether(matches: readonly Match[]): boolean {
  return matches.every(({ unit }, index) =>
    matches.slice(0, index).every((other) => areCompatible(unit, other.unit)),
  );
}

function areConsistent(left: UnitGroup, right: UnitGroup): boolean {
  return left.members.every((one) => right.members.every((other) => areCompatible(one, other)));
}

function areCompatible(left: PersonUnit, right: PersonUnit): boolean {
  return left.plain !== right.plain && compareNames(left.form, right.form) !== undefined;
}

function personCluster(
  units: readonly PersonUnit[],
  reasons: readonly string[],
  contextOf: (local: LocalEntity) => PersonContext,
): Cluster {
  const members = units.flatMap((unit) => unit.members);
  const label = chooseLabel(members, (name) => Number((nameForm(name).given[0]?.length ?? 0) > 1));
  return {
    members,
    label,
    merged: [...units.flatMap((unit) => explainUnit(unit, contextOf)), ...reasons],
    qualifiers: [
      ...(units.some(({ namesakes }) => namesakes > 0) ? contextWords(units) : []),
      ...documentsOf({ members }),
    ],
  };
}
