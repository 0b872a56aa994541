import { useCallback, useDeferredValue, useMemo } from 'react';
import { Checkbox, Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Company } from '../../graph/explore/filter';
import type { GraphIndex } from '../../graph/graph-index';
import { type Choices, type KeyFacet, toggleFacet } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { Segmented } from '../Segmented';
import type { Scene } from '../scene/derive';
import { useSlices } from '../use-slices';
import { FacetSection } from './FacetSection';
import { FacetTree } from './FacetTree';
import { facetValues } from './facets';
import { KindRows, RelationRows } from './KindRows';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

/** In the order in which the parts of the panel are put up, one a task. */
const slices = { concepts: 1, institutions: 2, rest: 3 } as const;

/** All filters. Within one the values are alternatives; all of them together must hold. */
export function FacetPanel({ index, scene, store }: Props) {
  const { choices, change } = store;
  const slice = useSlices(slices.rest);
  return (
    <div className="facets">
      <FacetSection title="Show">
        <KindRows scene={scene} store={store} />
      </FacetSection>
      {scene.filtered && (
        <CompanyChoice
          company={choices.company}
          onChange={(company) => change((now) => ({ ...now, company }))}
        />
      )}
      {slice >= slices.concepts && (
        <KeyFacetSection facet="concepts" title="Concepts" index={index} store={store} />
      )}
      {choices.concepts.length > 1 && (
        <EveryConcept
          isSelected={choices.everyConcept}
          onChange={(everyConcept) => change((now) => ({ ...now, everyConcept }))}
        />
      )}
      {slice >= slices.institutions && (
        <KeyFacetSection facet="institutions" title="Institutions" index={index} store={store} />
      )}
      {slice >= slices.rest && (
        <>
          <KeyFacetSection facet="series" title="Series" index={index} store={store} isOpen={false} />
          <FacetSection title="Relations" isOpen={false}>
            <RelationRows scene={scene} store={store} />
          </FacetSection>
          <ConfidenceSlider choices={choices} store={store} />
        </>
      )}
    </div>
  );
}

function EveryConcept(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}) {
  return (
    <Checkbox className="facet-row plain" {...props}>
      <span className="tick" aria-hidden="true" />
      <span className="facet-label">Only talks about all of these</span>
    </Checkbox>
  );
}

interface KeyFacetProps extends Omit<Props, 'scene'> {
  readonly facet: KeyFacet;
  readonly title: string;
  readonly isOpen?: boolean;
}

function KeyFacetSection({ facet, title, index, store, isOpen = true }: KeyFacetProps) {
  const { choices, change } = store;
  const settled = useDeferredValue(choices);
  const { since, until, confidence, concepts, everyConcept, institutions, series } = settled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values depend on these choices and no others
  const values = useMemo(
    () => facetValues(index, settled, facet),
    [index, facet, since, until, confidence, concepts, everyConcept, institutions, series],
  );
  const onToggle = useCallback(
    (key: string) => change((now) => toggleFacet(now, facet, key)),
    [change, facet],
  );
  if (values.length === 0) return null;
  return (
    <FacetSection title={title} note="talks" isOpen={isOpen}>
      <FacetTree name={title.toLowerCase()} values={values} selected={choices[facet]} onToggle={onToggle} />
    </FacetSection>
  );
}

const companies: Readonly<Record<Company, string>> = {
  speakers: 'Speakers',
  participants: '+ hosts',
  everyone: 'Everyone',
};

function CompanyChoice({
  company,
  onChange,
}: {
  readonly company: Company;
  readonly onChange: (company: Company) => void;
}) {
  return (
    <div className="company">
      <span id="company-label">People beside these talks</span>
      <Segmented aria-labelledby="company-label" names={companies} selected={company} onSelect={onChange} />
    </div>
  );
}

function ConfidenceSlider({ choices, store }: { readonly choices: Choices; readonly store: ChoicesStore }) {
  return (
    <Slider
      className="confidence"
      minValue={0}
      maxValue={1}
      step={0.05}
      value={choices.confidence}
      formatOptions={{ style: 'percent' }}
      onChange={(confidence) => store.adjust((now) => ({ ...now, confidence }))}
    >
      <Label>Confidence at least</Label>
      <SliderOutput />
      <SliderTrack>
        <div className="slider-fill" style={{ inlineSize: `${choices.confidence * 100}%` }} />
        <SliderThumb />
      </SliderTrack>
    </Slider>
  );
}
