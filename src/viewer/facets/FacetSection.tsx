import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../Icon';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the filter panel that can be folded away. */
export function FacetSection({ title, note, isOpen = true, children }: Props) {
  return (
    <Disclosure className="facet" defaultExpanded={isOpen}>
      <Heading level={2}>
        <Button slot="trigger" className="facet-title">
          <Icon name="chevron" size={12} />
          <span>{title}</span>
          {note === undefined ? null : <small>{note}</small>}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
