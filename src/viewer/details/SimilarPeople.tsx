import { EntityLink } from './EdgeDetails';
import type { DetailsContext } from './FactRow';
import { similarPeople } from './similar';

const namedConcepts = 3;

/** Who else speaks on what a person speaks on, and on what of it. */
export function SimilarPeople({
  nodeKey,
  context,
}: {
  readonly nodeKey: string;
  readonly context: DetailsContext;
}) {
  const similar = similarPeople(context.index, nodeKey);
  if (similar.length === 0) return null;
  return (
    <section className="fact-group">
      <h3>Others who speak on the same</h3>
      <ul>
        {similar.map(({ person, shared }) => (
          <li key={person.key} className="fact">
            <p className="fact-sentence">
              <EntityLink nodeKey={person.key} context={context} />
              <span className="fact-after">
                {' '}
                {shared
                  .slice(0, namedConcepts)
                  .map((concept) => concept.attributes.label)
                  .join(', ')}
                {shared.length > namedConcepts ? ` and ${shared.length - namedConcepts} more` : ''}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
