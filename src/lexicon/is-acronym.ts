/** Whether a form is matched with its case: `NTK`, `PAC`, `GANs`; two to eight characters, most of them capitals. */
export function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&/-]{1,6}s?$/u.test(form);
}
