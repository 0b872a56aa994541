const degree =
  /^(?:Ph\.? ?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.|B\.?A\.|M\.?S\.|B\.?S\.|Sc\.?D\.?|Dr\. ?(?:rer|phil|habil)\.[^|,]{0,20}|Doctorate|Doctorado|Doctorat|Promotion|Master(?:'s)?|Bachelor(?:'s)?|Diplom)\s?(?:[|,:–—-]|\(\d{4}\)|in\s)/u;

/** Whether a line begins with a degree, as `PhD | Testville University` does: where someone studied. */
export function opensWithDegree(text: string): boolean {
  return degree.test(text);
}
