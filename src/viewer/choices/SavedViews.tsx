import { type FormEvent, useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Popover,
  TextField,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { browserStore } from '../browser-store';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { fromPermalink, toPermalink } from './permalink';
import { addView, keepViews, loadViews, type SavedView } from './saved-views';
import type { ChoicesStore } from './use-choices';

interface Props {
  /** By what the graph is known: its views are kept under this name. */
  readonly graph: string;
  readonly store: ChoicesStore;
}

/** Names the present view, and brings back those named before. They are kept in this browser alone. */
export function SavedViews({ graph, store }: Props) {
  return (
    <DialogTrigger>
      <TooltipTrigger delay={500}>
        <Button className="icon-button" aria-label="Saved views">
          <Icon name="bookmark" />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          Saved views
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom end">
        <Dialog className="saved-views">
          {({ close }) => <Shelf graph={graph} store={store} onClose={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Shelf({ graph, store, onClose }: Props & { readonly onClose: () => void }) {
  const [views, setViews] = useState<readonly SavedView[]>(() => loadViews(browserStore(), graph));
  const [name, setName] = useState('');
  const [isKept, setKept] = useState(true);
  const put = (next: readonly SavedView[]): void => {
    setViews(next);
    setKept(keepViews(browserStore(), graph, next));
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    put(addView(views, name, toPermalink(store.choices)));
    setName('');
  };
  const open = (link: string): void => {
    store.change(({ theme }) => ({ ...fromPermalink(link), theme }));
    onClose();
  };
  return (
    <>
      <Heading slot="title">Saved views</Heading>
      <form onSubmit={onSubmit}>
        <TextField aria-label="Name of this view" value={name} onChange={setName} maxLength={80} autoFocus>
          <Input placeholder="Name this view" />
        </TextField>
        <Button type="submit" className="button" isDisabled={name.trim() === ''}>
          Save
        </Button>
      </form>
      {views.length === 0 && (
        <p className="fact-note">None yet. A view is all that is chosen on this page.</p>
      )}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Button className="saved-view" onPress={() => open(view.link)}>
              {view.name}
            </Button>
            <IconButton
              icon="close"
              label={`Forget ${view.name}`}
              onPress={() => put(views.filter((one) => one !== view))}
            />
          </li>
        ))}
      </ul>
      {!isKept && (
        <p className="fact-note" role="alert">
          This browser does not keep it: copy the link to the view instead.
        </p>
      )}
    </>
  );
}
