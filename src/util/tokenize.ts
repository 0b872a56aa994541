/** A word or a mark of punctuation with its place in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts text into words and single marks of punctuation. Web and mail addresses, initials (`J.-P.`, `M.I.T.`),
 * degrees (`Ph.D.`) and common titles (`Prof.`) are one token each, with their dots; hyphens and apostrophes
 * inside a word stay in it, a possessive `'s` is a token. Offsets are shifted by `from`.
 */
export function tokenize(text: string, from = 0): Token[] {
  return Array.from(text.matchAll(token), (match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** What most tokens are, tried first since it is quickest: the other forms have a dot, a mark or another letter in them. */
const plainWord = String.raw`(?!et al\.)[A-Za-z]+(?=[ ,;\n)])`;
const address = String.raw`(?:https?:\/\/|www\.)[^\s<>()]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*`;
const degree = String.raw`\b(?:Ph\.\s?D\b\.?|D\.\s?Phil\b\.?|[BM]\.\s?(?:Sc|Eng|Tech|Phil|Math|Ed|Mus|Com|Arch|Litt|Pharm)\b\.?|(?:Sc|Ed|Eng)\.D\b\.?|Ed\.[MS]\b\.?|LL\.\s?[BMD]\b\.?|D\.(?:Sc|Litt|Mus)\b\.?|Dr\.\s?Eng\.)`;
const initials = String.raw`(?<![\p{L}\p{N}])\p{Lu}\.(?:-?\p{Lu}\.){0,5}(?:\p{Lu}\b(?![\p{L}’']))?`;
const title = String.raw`\b(?:(?:Prof|prof|Dott|dott)\.ssa\b|(?:Dr|dr|Dra|Prof|prof|Profs|profs|Profa|Dott|dott|Mr|Mrs|Ms|Pr|St|Univ|Dept|Inst|Assoc|Asst|Mass|Jr|Sr|No|vs|et al)\.(?=\s|$|[A-Z,-])|(?:Eng|Ing|Arch)\.(?= [A-Z]))`;
const word = String.raw`[\p{L}\p{M}\p{N}]+(?:['’‘-](?!s\b)[\p{L}\p{M}\p{N}]+)*`;
const token = new RegExp(
  `${plainWord}|${address}|${degree}|${initials}|${title}|${word}|['’]s\\b|[^\\s]`,
  'gu',
);
