/** Turns the British spelling of a lower-case word into the American one, for the regular cases of technical prose. */
export function americanSpelling(word: string): string {
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/(?<=[a-z]{3})is(e[drs]?|ing|able|ers?)$/, (ending, rest: string) =>
      keepsS.test(word) ? ending : `iz${rest}`,
    )
    .replace(/([a-z]{2})yse(d|r|rs|s)?$/, '$1yze$2')
    .replace(/(behavi|col|neighb|fav|hum|lab|flav|harb|vap|tum|rig|vig)our/, '$1or')
    .replace(/(mode|labe|signa|trave|cance|channe|tunne|leve)ll(ed|ing|er|ers)$/, '$1l$2')
    .replace(/^(cent|fib|calib|theat|lit|met)re(s?)$/, '$1er$2')
    .replace(/ogue(s?)$/, 'og$1');
}

const keepsS =
  /(?:noise|wise|raise|precise|concise|premise|promise|exercise|expertise|enterprise|surprise|otherwise|likewise|compromise|disguise|demise|advise|revise|devise|supervis|televis|comprise|arise|rise|chemise|franchise|merchandise|paradise|treatise|anise|tortoise|poise|praise|cruise|bruise|excise|incise|improvise|exorcise)/;
