'use client';

import { useTexts } from '../../lib/i18n/texts';
import { home } from '../../messages/en/home';
import { RoomsLink } from '../rooms-link';
import { TopBar } from '../top-bar';
import { DemoInvitation } from './demo-invitation';
import { HomeCards } from './home-cards';
import { PanelArc } from './panel-arc';

const STEPS = ['import', 'join', 'run', 'open'] as const;

export function HomePage() {
  const t = useTexts(home);
  return (
    <div className="hm">
      <PanelArc />
      <TopBar>
        <RoomsLink />
      </TopBar>
      <main id="content">
        <section className="hero">
          <h1>{t.title}</h1>
          <p>{t.lead}</p>
        </section>
        <HomeCards />
        <DemoInvitation />
        <ol className="how">
          {STEPS.map((step, index) => (
            <li key={step}>
              <span className="n num" aria-hidden="true">
                {index + 1}
              </span>
              <span>{t.steps[step]}</span>
            </li>
          ))}
        </ol>
        <footer className="foot meta">
          <span>{t.privacy}</span>
          <span>{t.licence}</span>
        </footer>
      </main>
    </div>
  );
}
