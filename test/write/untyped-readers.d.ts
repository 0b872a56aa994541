/** What the tests use of two libraries that come without types. */
declare module 'n3' {
  interface Term {
    readonly termType: string;
    readonly value: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options: { readonly format: string });
    parse(text: string): Quad[];
  }
}

declare module 'jsonld' {
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }
  const jsonld: {
    readonly toRDF: (document: unknown, options: { readonly safe: boolean }) => Promise<Quad[]>;
  };
  // biome-ignore lint/style/noDefaultExport: so it is in the library
  export default jsonld;
}
