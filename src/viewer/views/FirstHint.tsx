import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type Choices, defaultChoices } from '../choices/choices';
import { Icon } from '../Icon';

/** One line for a reader who has done nothing yet: what to do, and what comes of it. Gone for good once something is. */
export function FirstHint({ choices }: { readonly choices: Choices }) {
  const [isKnown, setKnown] = useState(false);
  if (isKnown) return null;
  if (!isUntouched(choices)) {
    setKnown(true);
    return null;
  }
  return (
    <p className="first-hint" data-covers>
      Search for a name or a topic, or press any dot or line to read the words that prove it.
      <Button className="icon-button small" aria-label="Close the hint" onPress={() => setKnown(true)}>
        <Icon name="close" size={12} />
      </Button>
    </p>
  );
}

function isUntouched(choices: Choices): boolean {
  return (Object.keys(choices) as (keyof Choices)[]).every(
    (key) => key === 'theme' || JSON.stringify(choices[key]) === JSON.stringify(defaultChoices[key]),
  );
}
