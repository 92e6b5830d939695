import './ui/base.css';
import './ui/layout.css';
import './ui/button.css';
import './ui/form.css';
import './ui/tag.css';
import './ui/card.css';
import './ui/notice.css';
import './ui/dialog.css';
import './ui/skeleton.css';
import './ui/definitions.css';
import './ui/steps.css';
import './ui/disclosure.css';
import './ui/table.css';
import './app/shell.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
