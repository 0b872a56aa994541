import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { GraphFile } from '../graph/attributes';
import { type FormatName, writers } from '../write/index';
import { Icon } from './Icon';

const formats = Object.keys(writers) as FormatName[];

/** Saves what is shown, in any format that there is a writer for. */
export function ExportMenu({ graphShown }: { readonly graphShown: () => GraphFile }) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className="icon-button" aria-label="Save what is shown">
          <Icon name="save" />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          Save what is shown
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(name) => save(graphShown(), name as FormatName)}>
          {formats.map((name) => (
            <MenuItem key={name} id={name} className="menu-item" textValue={name}>
              <span>{name}</span>
              <small>{writers[name].description}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function save(graph: GraphFile, name: FormatName): void {
  const { extension, mediaType, write } = writers[name];
  const address = URL.createObjectURL(new Blob([write(graph)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(graph.title)}.${extension}`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'talkgraph'
  );
}
