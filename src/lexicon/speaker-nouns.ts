const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What announcements call the speaker before a verb, by an article or, where a language has none, without. Folded. */
export const speakerNouns = set(
  `speaker presenter lecturer candidate doctorand candidat kandidat kandidatin candidato candidata conferencier conferenciere
  conferencista conferenciante palestrante orador oradora oratrice orateur ponente referent referentin vortragende vortragender
  relatore relatrice spreker spreekster`,
);

/** The same of Slavic, Nordic and other languages, whose nouns need no article. Folded. */
export const bareSpeakerNouns = set(
  `prelegent prelegentka referentka prednasejici prednasajuca prednasajuci puhuja luennoitsija talaren foredragsholderen
  foredragsholder konusmaci докладчик докладчица лектор`,
);

/** What stands before a colon where the speaker's life begins, beside the nouns above. Folded. */
export const lifeLabels = set(
  `bio biography vita kurzvita kurzbiographie lebenslauf parcours vortragenden puhujasta prelegencie prelegentce докладчике лекторе`,
);
