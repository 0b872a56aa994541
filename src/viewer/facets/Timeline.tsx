import { memo, useMemo } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { GraphIndex } from '../../graph/graph-index';
import { countOf } from '../../graph/kinds';
import type { Choices } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import type { Scene } from '../scene/derive';
import { type Bin, binTalks } from './timeline';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

/** So many names of years or months have room below the bars; on a narrow page every second is left out. */
const [mostYearNames, mostMonthNames] = [14, 9];

/** A bar that stands for anything at all is seen. */
const leastHeight = '3px';

/** The first and the last of the bins that the reader asks for, or that there are. */
function brushed(bins: readonly Bin[], { since, until }: Choices): readonly [number, number] {
  const from = Math.max(0, since === undefined ? 0 : bins.findIndex((bin) => bin.last >= since));
  return [from, bins.findLastIndex((bin) => until === undefined || bin.first <= until)];
}

/** Talks over time as a histogram, with a brush on it. */
export function Timeline({ index, scene, store }: Props) {
  const bins = useMemo(
    () => binTalks(index.graph.nodes.filter((node) => node.attributes.kind === 'talk')),
    [index],
  );
  if (bins.length < 2) return null;
  const [from, last] = brushed(bins, store.choices);
  const to = Math.max(from, last);
  const brush = (values: readonly number[]): void => {
    const [low = 0, high = bins.length - 1] = values;
    store.adjust((now) => ({
      ...now,
      since: low === 0 ? undefined : bins[low]?.first,
      until: high === bins.length - 1 ? undefined : bins[high]?.last,
    }));
  };
  return (
    <section className="timeline" aria-label="Talks over time">
      <Slider
        className="brush"
        aria-label="Years shown"
        minValue={0}
        maxValue={bins.length - 1}
        value={[from, to]}
        onChange={brush}
        formatOptions={{ useGrouping: false }}
      >
        <Bars bins={bins} talks={scene.talks} from={from} to={to} />
        <div className="brush-frame" style={{ insetInline: `${50 / bins.length}%` }}>
          <Brush from={bins[from]?.label} to={bins[to]?.label} />
        </div>
      </Slider>
      <Caption
        talks={scene.talks.size}
        years={last < from ? 'none in these years' : spanOf(bins[from], bins[to])}
        store={store}
      />
    </section>
  );
}

function spanOf(first: Bin | undefined, last: Bin | undefined): string {
  return first === last ? `${first?.label}` : `${first?.label} – ${last?.label}`;
}

function Brush({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }) {
  return (
    <SliderTrack>
      {({ state }) => (
        <>
          <div
            className="brush-range"
            style={{
              insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
              insetInlineEnd: `${(1 - state.getThumbPercent(1)) * 100}%`,
            }}
          />
          <SliderThumb index={0} aria-label={`From ${from}`} />
          <SliderThumb index={1} aria-label={`Until ${to}`} />
        </>
      )}
    </SliderTrack>
  );
}

interface CaptionProps {
  readonly talks: number;
  readonly years: string;
  readonly store: ChoicesStore;
}

function Caption({ talks, years, store }: CaptionProps) {
  const { since, until } = store.choices;
  return (
    <p className="timeline-caption">
      <span>{countOf(talks, 'talk')}</span>
      <span>{years}</span>
      {(since !== undefined || until !== undefined) && (
        <Button
          className="text-button"
          onPress={() => store.change((now) => ({ ...now, since: undefined, until: undefined }))}
        >
          all years
        </Button>
      )}
    </p>
  );
}

interface BarsProps {
  readonly bins: readonly Bin[];
  /** The talks shown. */
  readonly talks: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

const Bars = memo(function Bars({ bins, talks, from, to }: BarsProps) {
  const most = Math.max(...bins.map((bin) => bin.talks.length));
  const every = Math.ceil(bins.length / ((bins[0]?.label.length ?? 0) > 4 ? mostMonthNames : mostYearNames));
  return (
    <div className="bars" aria-hidden="true">
      {bins.map((bin, at) => {
        const shown = bin.talks.filter((talk) => talks.has(talk)).length;
        const height = (count: number): string =>
          count === 0 ? '0' : `max(${leastHeight}, ${(100 * count) / most}%)`;
        return (
          <div
            key={bin.label}
            className="bar"
            data-outside={at < from || at > to || undefined}
            title={`${bin.label}: ${shown} of ${bin.talks.length}`}
          >
            <div className="bar-all" style={{ blockSize: height(bin.talks.length) }} />
            <div className="bar-shown" style={{ blockSize: height(shown) }} />
            {at % every === 0 ? (
              <span data-minor={(at / every) % 2 === 1 || undefined}>{bin.label}</span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
});
