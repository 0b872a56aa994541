/** Outlines in a box of 20 by 20, drawn with a stroke. */
const icons = {
  search: 'M13 13l4 4M8.5 14a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Z',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  undo: 'M7 5L3 9l4 4M3 9h8a5 5 0 0 1 0 10',
  redo: 'M13 5l4 4-4 4M17 9H9a5 5 0 0 0 0 10',
  sun: 'M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16',
  moon: 'M16.5 12.2A7 7 0 1 1 7.8 3.5a5.6 5.6 0 0 0 8.7 8.7Z',
  contrast: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 3v14',
  chevron: 'M8 5l5 5-5 5',
  down: 'M5 8l5 5 5-5',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  save: 'M10 3v9M6 9l4 4 4-4M4 16h12',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  add: 'M5 2.5h6l4 4v4M5 2.5v15h5M11 2.5v4h4M14.5 12.5v6M11.5 15.5h6',
  folder: 'M2.5 5.5v10h15v-8.5h-8l-2-2.5h-5Z',
  filter: 'M3 5h14M6 10h8M9 15h2',
  graph:
    'M5 5.5a1.6 1.6 0 1 1 0 .1M15 8.5a1.6 1.6 0 1 1 0 .1M7 15.5a1.6 1.6 0 1 1 0 .1M6.3 6.6l7 1.6M6.9 13.7L6 7.2M9.6 14.2l4.4-4.6',
  table: 'M3 4.5h14v11H3ZM3 8.2h14M3 11.9h14M8 8.2v7.3',
  arrange:
    'M4 4.5a1.5 1.5 0 1 1 0 .1M13 4.5a1.5 1.5 0 1 1 0 .1M8.5 15.5a1.5 1.5 0 1 1 0 .1M7 4.5h6M5.4 6l4 8M14.4 6l-3.6 8',
  restore: 'M4.5 6.5A7 7 0 1 1 3 10M4.5 2.5v4h4',
  bookmark: 'M5.5 3h9v14L10 13.5 5.5 17Z',
  insight: 'M3 15l4.5-5 3.5 3L17 5.5M12.5 5.5H17V10',
  pencil: 'M4 16l.8-3.6L13.6 3.6l2.8 2.8-8.8 8.8ZM11.5 5.7l2.8 2.8',
  help: 'M7.5 7.6a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1.1.8-1.1 1.6v.4M10 15v.2',
} as const;

export type IconName = keyof typeof icons;

/** A small line drawing; what it means is said by its button. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
