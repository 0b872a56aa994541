import { memo, type ReactNode } from 'react';
import type { Point } from '../graph/enrich/seed-positions';
import { ExportMenu } from './export/ExportMenu';
import { exportScopes } from './export/export-scopes';
import { IconButton } from './IconButton';
import { countsLine, questionLine } from './scene/describe';
import { TopBar } from './TopBar';
import type { Page } from './use-page';

interface Props {
  readonly page: Page;
  /** Where a node is in the picture now. */
  readonly placeOf: (key: string) => Point | undefined;
  readonly workspaceCommands: ReactNode;
  readonly onHelp: () => void;
  readonly onCopyLink: () => void;
  readonly onFilters: () => void;
  readonly onSearch: () => void;
  readonly onCorrections: () => void;
}

/** The head of the page for a loaded graph. */
export const PageHead = memo(function PageHead(props: Props) {
  const { page, placeOf, workspaceCommands, onHelp, onCopyLink, onFilters, onSearch, onCorrections } = props;
  const { graph, index, scene, store } = page;
  return (
    <TopBar
      title={graph.title}
      question={questionLine(index, store.choices, scene)}
      counts={countsLine(index, scene, store.choices.view)}
      store={store}
      onHelp={onHelp}
      onCopyLink={onCopyLink}
      onFilters={onFilters}
      onSearch={onSearch}
      menu={
        <>
          <ExportMenu title={graph.title} scopes={exportScopes(graph, scene, placeOf)} />
          <IconButton icon="pencil" label="Corrections" onPress={onCorrections} />
          {workspaceCommands}
        </>
      }
    />
  );
});
