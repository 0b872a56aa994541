import type { YearShare } from '../../graph/explore/trends';

const [width, height, gap] = [96, 22, 1];

/** The share of each year's talks as a bar; read out as counts. */
export function Sparkline({ years }: { readonly years: readonly YearShare[] }) {
  const most = Math.max(...years.map(shareOf), 0.0001);
  const step = width / Math.max(1, years.length);
  const words = years
    .filter(({ talks }) => talks > 0)
    .map(({ year, talks, of }) => `${year}: ${talks} of ${of}`)
    .join(', ');
  return (
    <svg className="sparkline" width={width} height={height} role="img" aria-label={words}>
      <title>{words}</title>
      {years.map((one, at) => {
        const tall = one.talks === 0 ? 1 : Math.max(2, (height * shareOf(one)) / most);
        return (
          <rect
            key={one.year}
            x={at * step}
            y={height - tall}
            width={Math.max(1, step - gap)}
            height={tall}
            data-empty={one.talks === 0 || undefined}
          />
        );
      })}
    </svg>
  );
}

function shareOf({ talks, of }: YearShare): number {
  return of === 0 ? 0 : talks / of;
}
