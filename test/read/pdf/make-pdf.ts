/** Words to print: text in Latin-1, place in points from below left, size of the letters. */
export interface Print {
  readonly text: string;
  readonly at: readonly [left: number, baseline: number];
  readonly size?: number;
}

/** A PDF of one page for each list, in Helvetica (ISO 32000 §7.5: header, objects, cross-reference table, trailer). */
export function makePdf(pages: readonly (readonly Print[])[]): Uint8Array {
  const page = (index: number): number => 4 + 2 * index;
  const kids = pages.map((_, index) => `${page(index)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((prints, index) => {
      const content = prints.map(printed).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${page(index) + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function printed({ text, at: [left, baseline], size = 12 }: Print): string {
  const words = text.replace(/[\\()]/g, '\\$&');
  return `BT /F ${size} Tf ${left} ${baseline} Td (${words}) Tj ET`;
}
