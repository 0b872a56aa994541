import { useCallback, useDeferredValue, useMemo } from 'react';
import {
  Checkbox,
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { EdgeKind, NodeKind } from '../../graph/attributes';
import type { Company } from '../../graph/explore/filter';
import type { GraphIndex } from '../../graph/graph-index';
import { type Choices, type KeyFacet, toggleFacet, toggleKind, toggleRelation } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { edgeKinds, kindNames, nodeKinds, relationNames } from '../kinds';
import type { Scene } from '../scene/derive';
import { FacetRow } from './FacetRow';
import { FacetSection } from './FacetSection';
import { FacetTree } from './FacetTree';
import { facetValues } from './facets';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

/** All filters. Within one the values are alternatives; all of them together must hold. */
export function FacetPanel({ index, scene, store }: Props) {
  const { choices, change } = store;
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
      <KeyFacetSection facet="concepts" title="Concepts" index={index} store={store} />
      {choices.concepts.length > 1 && (
        <Checkbox
          className="facet-row plain"
          isSelected={choices.everyConcept}
          onChange={(everyConcept) => change((now) => ({ ...now, everyConcept }))}
        >
          <span className="tick" aria-hidden="true" />
          <span className="facet-label">Only talks about all of these</span>
        </Checkbox>
      )}
      <KeyFacetSection facet="institutions" title="Institutions" index={index} store={store} />
      <KeyFacetSection facet="series" title="Series" index={index} store={store} isOpen={false} />
      <FacetSection title="Relations" isOpen={false}>
        <RelationRows scene={scene} store={store} />
      </FacetSection>
      <ConfidenceSlider choices={choices} store={store} />
    </div>
  );
}

function KindRows({ scene, store }: Omit<Props, 'index'>) {
  const { change } = store;
  const onToggle = useCallback((kind: NodeKind) => change((now) => toggleKind(now, kind)), [change]);
  const selected = store.choices.kinds;
  const kinds = nodeKinds.filter((kind) => (scene.kindCounts.get(kind) ?? 0) > 0 || selected.includes(kind));
  return (
    <CountedRows
      values={kinds}
      counts={scene.kindCounts}
      labelOf={(kind) => kindNames[kind].many}
      kindOf={(kind) => kind}
      selected={selected}
      onToggle={onToggle}
    />
  );
}

function RelationRows({ scene, store }: Omit<Props, 'index'>) {
  const { change } = store;
  const onToggle = useCallback((kind: EdgeKind) => change((now) => toggleRelation(now, kind)), [change]);
  return (
    <CountedRows
      values={edgeKinds.filter((kind) => (scene.relationCounts.get(kind) ?? 0) > 0)}
      counts={scene.relationCounts}
      labelOf={(kind) => relationNames[kind]}
      selected={store.choices.relations}
      onToggle={onToggle}
    />
  );
}

interface CountedRowsProps<Value extends string> {
  readonly values: readonly Value[];
  readonly counts: ReadonlyMap<Value, number>;
  readonly labelOf: (value: Value) => string;
  /** The kind whose shape stands before the label. */
  readonly kindOf?: (value: Value) => NodeKind;
  readonly selected: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

function CountedRows<Value extends string>(props: CountedRowsProps<Value>) {
  const { values, counts, labelOf, kindOf, selected, onToggle } = props;
  const most = Math.max(1, ...counts.values());
  return (
    <ul className="facet-rows">
      {values.map((value) => (
        <li key={value}>
          <FacetRow
            value={value}
            label={labelOf(value)}
            count={counts.get(value) ?? 0}
            most={most}
            isSelected={selected.includes(value)}
            onToggle={onToggle}
            {...(kindOf && { kind: kindOf(value) })}
          />
        </li>
      ))}
    </ul>
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
  everyone: '+ all tied',
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
      <ToggleButtonGroup
        className="segmented"
        aria-labelledby="company-label"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[company]}
        onSelectionChange={(keys) => onChange([...keys][0] as Company)}
      >
        {(Object.keys(companies) as Company[]).map((key) => (
          <ToggleButton key={key} id={key}>
            {companies[key]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
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
