const aboutFolder = /^(?:readme|licen[cs]e|changelog)(?:\.[a-z]{1,8})?$/i;

/**
 * True for what is not read in a folder unless asked for by itself: hidden files, dependencies, what speaks of the
 * folder, and expected results that stand beside test documents. `name` is without folder.
 */
export function isPassedOver(name: string): boolean {
  return (
    name.startsWith('.') || name === 'node_modules' || aboutFolder.test(name) || name.endsWith('.gold.json')
  );
}
