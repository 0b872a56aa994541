import { useCallback, useState } from 'react';
import { isDrawn } from '../scene/projections';
import { GraphStage } from './GraphStage';
import { MatrixView } from './MatrixView';
import type { StageProps } from './stage-props';
import { TableView } from './TableView';
import { TalksView } from './TalksView';

/** The middle of the page: the view that is chosen. Without WebGL a table stands in for the drawn ones. */
export function Stage(props: StageProps) {
  const { index, scene, store, onChoose } = props;
  const { view } = store.choices;
  const [isBlind, setBlind] = useState(false);
  const onFailure = useCallback(() => setBlind(true), []);
  if (view === 'talks') return <TalksView index={index} scene={scene} store={store} onChoose={onChoose} />;
  if (view === 'matrix') return <MatrixView index={index} scene={scene} store={store} onChoose={onChoose} />;
  if (isDrawn(view) && !isBlind) return <GraphStage {...props} onFailure={onFailure} />;
  return (
    <>
      {isBlind && <p className="fallback">This browser offers no WebGL, so the graph is shown as a table.</p>}
      <TableView index={index} scene={scene} store={store} />
    </>
  );
}
