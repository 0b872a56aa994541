import { maximumDepth, maximumParts } from '../reader';
import { recordField } from './talk-keys';
import { isTalk } from './talk-record';
import { asList, isObject, type JsonObject, nameOf } from './value';
import { withOccurrence } from './with-occurrence';

/** A talk's object and what the objects around it say for all of theirs. */
export interface FoundTalk {
  readonly object: JsonObject;
  readonly context: TalkContext;
}

export interface TalkContext {
  readonly timezone?: unknown;
  readonly series?: unknown;
  readonly date?: unknown;
  readonly venue?: unknown;
  readonly heldAt?: unknown;
}

const inherited = ['timezone', 'series', 'date', 'venue'] as const;

/** What holds the talks, or a block beside them, names who publishes them. */
const frameKeys = /^(?:meta|info|site|channel|about|publisher|organi[sz]er|owner)$/i;
const holderKeys =
  /^(?:site|site_?name|publisher|organi[sz]ation|institution|university|institute|college|school|host_institution)$/i;

const holderOf = (object: JsonObject): string | undefined => {
  const frames = Object.entries(object).filter(([key, value]) => frameKeys.test(key) && isObject(value));
  return [object, ...frames.map(([, value]) => value)]
    .flatMap((frame) => (isObject(frame) ? Object.entries(frame) : []))
    .find(([key, value]) => holderKeys.test(key) && typeof value === 'string' && value !== '')?.[1] as
    | string
    | undefined;
};

const widened = (context: TalkContext, object: JsonObject): TalkContext => {
  const said = Object.entries(object).filter(([, value]) => typeof value === 'string' && value !== '');
  const own = inherited.flatMap((field) =>
    said.filter(([key]) => recordField(key) === field).map(([, value]) => [field, value]),
  );
  const heldAt = holderOf(object);
  return { ...context, ...(heldAt !== undefined && { heldAt }), ...Object.fromEntries(own) };
};

const childrenOf = (value: unknown): readonly unknown[] =>
  isObject(value) ? Object.values(value).filter((child) => typeof child === 'object') : asList(value);

/** Programmes hold talks within: sessions, contributions, sub-events. */
const partKeys =
  /^(?:contributions?|sub_?contributions|sub_?events?|talks?|sessions?|events?|lectures?|presentations?|schedule|programme?|timetable|days?|rooms?|tracks?|slots?|weeks?|program_?items?)$/i;

const partsOf = (object: JsonObject): readonly unknown[] =>
  Object.entries(object).flatMap(([key, value]) => (partKeys.test(key) ? childrenOf(value) : []));

const withName = (context: TalkContext, object: JsonObject): TalkContext =>
  nameOf(object) === '' ? context : { ...context, series: nameOf(object) };

interface Place {
  readonly value: unknown;
  readonly context: TalkContext;
  readonly depth: number;
}

const within = (place: Place): readonly Place[] => {
  const { value, depth } = place;
  const context = isObject(value) ? widened(place.context, value) : place.context;
  return childrenOf(value).map((child) => ({ value: child, context, depth: depth + 1 }));
};

/** A talk with talks within is their frame; its name is their series. */
const talksWithin = (place: Place, object: JsonObject): readonly FoundTalk[] => {
  const context = withName(widened(place.context, object), object);
  return partsOf(object).flatMap((value) => search([{ value, context, depth: place.depth + 1 }]));
};

const search = (places: readonly Place[]): readonly FoundTalk[] => {
  const found: FoundTalk[] = [];
  const stack = [...places];
  for (let place = stack.pop(); place !== undefined && found.length <= maximumParts; place = stack.pop()) {
    const { value, context, depth } = place;
    if (depth > maximumDepth) continue;
    const object = isObject(value) ? withOccurrence(value) : undefined;
    if (object !== undefined && isTalk(object)) {
      const inner = talksWithin(place, object);
      found.push(...(inner.length > 0 ? inner : [{ object, context }]));
    } else stack.push(...[...within(place)].reverse());
  }
  return found;
};

/** The talks that a parsed file holds, wherever they stand in it, in the order of the file. */
export const findTalks = (value: unknown): readonly FoundTalk[] => search([{ value, context: {}, depth: 0 }]);
