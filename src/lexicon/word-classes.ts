import wordClassData from '../../data/word-classes.txt?raw';

const classes = parseClasses(wordClassData);

/** Words that never stand in a term: articles, pronouns, prepositions, auxiliaries, plain adverbs. */
export const functionWords = classOf('function words');
/** Finite forms of verbs that end a noun phrase in running prose. */
export const verbForms: ReadonlySet<string> = new Set([
  ...[...classOf('verbs')].flatMap(spellings).flatMap(inflected),
  ...classOf('verb forms'),
]);
/** Gerunds that name a field or a method: `imaging`, `learning`. */
export const topicGerunds = classOf('gerunds that are topics');
/** Gerunds of these verbs: at the start of a title they speak of what is done, not of a topic. */
export const verbGerunds: ReadonlySet<string> = new Set(
  [...classOf('verbs')]
    .flatMap(spellings)
    .map(gerund)
    .filter((word) => !topicGerunds.has(word)),
);
/** Words that are nouns as often as verbs. */
export const nounVerbs = classOf('nouns as often as verbs');
/** Participles that are no regular past forms. */
export const irregularParticiples = classOf('participles that are no regular past forms');
/** Participles that follow a noun inside a term: `object oriented design`. */
export const compoundParticiples = classOf('participles that follow a noun inside a term');
/** Gerunds that join clauses: `using`, `including`. */
export const lightGerunds = classOf('light gerunds');
/** Nouns whose endings look like those of adjectives: `signal`, `gradient`. */
export const adjectiveLikeNouns = classOf('nouns with endings of adjectives');
/** Adjectives whose endings do not tell that they are: `thick`, `denser`. */
export const plainAdjectives = classOf('adjectives without an ending of adjectives');
/** Nouns and adjectives that end as adverbs do: `anomaly`, `weekly`. */
export const adverbLikeWords = classOf('words with the ending of adverbs that are none');
/** Nouns and adjectives that end as participles do: `seed`, `infrared`. */
export const participleLikeWords = classOf('words with the ending of participles that are none');
/** Adjectives that are nouns when they end a term: `chromatic polynomial`. */
export const nounAdjectives = classOf('adjectives that are nouns as often');
/** Gerunds that modify the noun behind them, since nothing can be their object: `competing risks`. */
export const objectlessGerunds = classOf('gerunds without an object');
/** Verbs that a clause with `that` may follow, as nouns also are: `claims that`. */
export const clauseVerbs = classOf('verbs whose object is a clause');
/** Adjectives that are cut off the front of a term: `novel`, `various`. */
export const openers = classOf('openers');
/** Plurals that stand inside compounds: `systems biology`. */
export const modifyingPlurals = classOf('plurals that modify a noun');
/** Nouns by which an announcement speaks of the event and its people: `seminar`, `professor`. */
export const eventWords = classOf('words of events');
/** Words by which a phrase speaks of an event wherever they stand in it: `lunch break`. */
export const eventMarkers = classOf('words of events wherever they stand in a phrase');
/** Words by which a sentence tells of an event, its rules and its public: `registration`, `attend`. */
export const administrationWords = classOf('words of administration');
/** Nouns that make a term with a name in the possessive: `Byron's conjecture`. */
export const namedNouns = classOf('nouns that bear a name');
/** Nouns that make a term with what `of` joins to them: `theory of mind`. */
export const ofNouns = classOf('nouns that make a term with of');
/** Nouns for people by what they do or are: a phrase that ends in one names no topic. */
export const personNouns = classOf('nouns for people');
/** Units of measure and of time: a phrase that ends in one states a quantity. */
export const unitWords = classOf('units');
/** Adjectives of general use: a term that begins with one is seldom a topic. */
export const generalAdjectives = classOf('general adjectives');
/** Nouns of general use: alone they name no topic. */
export const generalNouns = classOf('general nouns');

function parseClasses(data: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const block of data.split(/\n(?=#)/)) {
    const [heading = '', ...lines] = block.split('\n');
    const name = heading.replace(/^#\s*/, '').split(':')[0] ?? '';
    found.set(
      name.trim(),
      new Set(
        lines
          .join(' ')
          .split(/\s+/)
          .filter((word) => word !== ''),
      ),
    );
  }
  return found;
}

function classOf(name: string): ReadonlySet<string> {
  const words = classes.get(name);
  if (words === undefined) throw new Error(`data/word-classes.txt: the heading "${name}" is missing`);
  return words;
}

/** `rationalize`, and as the British spell it. */
function spellings(verb: string): string[] {
  return /..[iy]ze$/.test(verb) ? [verb, verb.replace(/ze$/, 'se')] : [verb];
}

/** A verb's base form, third person and regular past. */
function inflected(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  return [
    verb,
    /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`,
    verb.endsWith('e') ? `${verb}d` : `${verb}ed`,
  ];
}

function gerund(verb: string): string {
  return verb.endsWith('e') && !/[eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
