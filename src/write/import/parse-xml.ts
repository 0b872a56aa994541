import { Parser } from 'htmlparser2';

/** An element of an XML document; names come without the prefix of their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** The formats read here nest a handful of levels; the parser takes quadratic time in the depth. */
const deepest = 200;

/** The tree of an XML document below a nameless root. Throws an error for one that nests absurdly deep. */
export function parseXml(text: string): XmlElement {
  const root = element('', {});
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > deepest) throw new Error(`XML that nests more than ${deepest} levels deep`);
        const child = element(name, attributes);
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      ontext: (part) => {
        const current = open.at(-1);
        if (current !== undefined) current.text += part;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return root;
}

function element(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  return { name: withoutPrefix(name), attributes, children: [], text: '' };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of that name. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}
