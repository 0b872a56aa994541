import type { ReactNode } from 'react';
import type { Theme } from './choices/choices';
import { SavedViews } from './choices/SavedViews';
import type { ChoicesStore } from './choices/use-choices';
import { IconButton } from './IconButton';
import { ViewSwitch } from './views/ViewSwitch';

interface Props {
  readonly title: string;
  readonly question: string;
  readonly counts: string;
  readonly store: ChoicesStore;
  readonly onHelp: () => void;
  readonly onCopyLink: () => void;
  readonly onFilters: () => void;
  readonly onSearch: () => void;
  readonly menu?: ReactNode;
}

const themeOrder: readonly Theme[] = ['auto', 'light', 'dark'];
const themeIcons = { auto: 'contrast', light: 'sun', dark: 'moon' } as const;
const themeNames = { auto: 'as the system has it', light: 'light', dark: 'dark' } as const;

/** The theme after another, round and round. */
export function nextTheme(theme: Theme): Theme {
  return themeOrder[(themeOrder.indexOf(theme) + 1) % themeOrder.length] ?? 'auto';
}

/** What one is looking at, in words and numbers, and the commands for all of it. */
export function TopBar(props: Props) {
  const { title, question, counts, store, onHelp, onCopyLink, onFilters, onSearch, menu } = props;
  const { view, theme, insights } = store.choices;
  return (
    <header className="top-bar">
      <div className="only-narrow">
        <IconButton icon="filter" label="Search and filters" onPress={onFilters} />
      </div>
      <div className="headline">
        <h1>{title}</h1>
        <p>
          <span className="question">{question}</span>
          <span className="counts" aria-live="polite">
            {counts}
          </span>
        </p>
      </div>
      <div className="only-narrow">
        <IconButton icon="search" label="Search" command="search" onPress={onSearch} />
      </div>
      <ViewSwitch view={view} onChange={(next) => store.change((now) => ({ ...now, view: next }))} />
      <div className="commands" role="toolbar" aria-label="Commands">
        <IconButton
          icon="undo"
          label="Undo"
          command="undo"
          isDisabled={!store.canUndo}
          onPress={store.undo}
        />
        <IconButton
          icon="redo"
          label="Redo"
          command="redo"
          isDisabled={!store.canRedo}
          onPress={store.redo}
        />
        <span className="divider" />
        <IconButton
          icon="insight"
          label="Insights"
          command="insights"
          isPressed={insights}
          onPress={() => store.change((now) => ({ ...now, insights: !now.insights }))}
        />
        <SavedViews graph={title} store={store} />
        <IconButton icon="link" label="Copy a link to this view" onPress={onCopyLink} />
        {menu}
        <span className="divider" />
        <IconButton
          icon={themeIcons[theme]}
          label={`Theme: ${themeNames[theme]}`}
          command="theme"
          onPress={() => store.adjust((now) => ({ ...now, theme: nextTheme(now.theme) }))}
        />
        <IconButton icon="help" label="Keys and gestures" command="help" onPress={onHelp} />
      </div>
    </header>
  );
}
