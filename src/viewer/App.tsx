import { useEffect, useState } from 'react';
import { Explorer } from './Explorer';
import { type Loaded, loadFile, loadGraph } from './load-graph';
import { useScheme } from './use-scheme';
import { Welcome } from './Welcome';

/** The page in all its states: looking for a graph, without one, with a bad one, exploring. */
export function App() {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => void loadGraph().then(setLoaded), []);
  if (loaded.state === 'ready') return <Explorer graph={loaded.graph} />;
  return <BeforeGraph loaded={loaded} onFile={(file) => void loadFile(file).then(setLoaded)} />;
}

interface BeforeProps {
  readonly loaded: Exclude<Loaded, { state: 'ready' }>;
  readonly onFile: (file: File) => void;
}

function BeforeGraph({ loaded, onFile }: BeforeProps) {
  useScheme('auto');
  if (loaded.state === 'loading')
    return (
      <p className="loading" role="status">
        Opening the graph…
      </p>
    );
  return <Welcome fault={loaded.state === 'failed' ? loaded.message : undefined} onFile={onFile} />;
}
