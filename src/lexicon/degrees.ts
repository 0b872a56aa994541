/** Degrees and honours in letters, as they stand beside a name; without full stops, spaces and hyphens. */
const letters: ReadonlySet<string> = new Set(
  `phd md scd dsc dphil msc bsc ms ma bs ba mba mph jd llb llm edd meng beng mphil mb mbbs mbchb bvm bds dvm pharmd drhabil
  habil dring csc drsc hdr rn pe peng cpa esq obe mbe cbe kbe frs frse fba frcp frcs frsc mrcp mrcs facs fieee mae
  qc kc`.split(/\s+/),
);
/** Capitals or a full stop tell them from names (`Ma`, `Mae`, `Peng`), but for these. */
const plainCase = /^(?:phd|esq|habil)$/i;
const spelled =
  /^(?:Doctorate|Doctorado|Doctorat|Promotion|Master(?:['’]s)?|Bachelor(?:['’]s)?|Diplom|Dr\. ?(?:rer|phil|habil)\..{0,20})$/;

/** Whether words are a degree or an honour in letters: `Ph. D.`, `M.Sc`, `MA` (a degree), not `Ma` (a name). */
export function isDegree(words: string): boolean {
  const bare = words.replace(/[.\s-]/g, '');
  return (
    bare.length < 8 &&
    letters.has(bare.toLowerCase()) &&
    (/\p{L}\p{Lu}|\./u.test(words) || !/[a-z]/.test(words) || plainCase.test(bare))
  );
}

/** Whether words are a degree in letters or spelled out: `PhD`, `Master's`, `Dr. rer. nat.`. */
export function isNamedDegree(words: string): boolean {
  return spelled.test(words) || isDegree(words);
}
