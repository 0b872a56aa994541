import './style/base.css';
import './style/controls.css';
import './style/search.css';
import './style/facets.css';
import './style/timeline.css';
import './style/table.css';
import './style/dialog.css';
import './style/workspace.css';
import './style/canvas.css';
import './style/details.css';
import './style/views.css';
import './style/talks.css';
import './style/matrix.css';
import './style/layout.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { keepPage } from './export/page-template';

keepPage();
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
