import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/fields.css';
import './style/page.css';
import './style/welcome.css';
import './style/search.css';
import './style/facets.css';
import './style/timeline.css';
import './style/canvas.css';
import './style/details.css';
import './style/facts.css';
import './style/announcement.css';
import './style/talks.css';
import './style/matrix.css';
import './style/table.css';
import './style/dialogs.css';
import './style/add.css';
import './style/report.css';
import './style/kept.css';
import './style/export.css';
import './style/correct.css';
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
