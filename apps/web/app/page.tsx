import { HomeCards } from '../components/home/home-cards';
import { PanelArc } from '../components/home/panel-arc';
import { RoomsLink } from '../components/rooms-link';
import { TopBar } from '../components/top-bar';
import './home.css';

const STEPS = [
  'You import your notes and check the pack',
  'Friends join by link, on a laptop or a phone',
  'You run the rounds against the clock',
  'Everyone opens their scores together',
];

export default function HomePage() {
  return (
    <div className="hm">
      <PanelArc />
      <TopBar>
        <RoomsLink />
      </TopBar>
      <main id="content">
        <section className="hero">
          <h1>
            Your friends
            <br /> can be the panel.
          </h1>
          <p>
            Mockpanel turns your prep notes into role cards, questions and a timed run sheet, so people you
            trust can interview you properly.
          </p>
        </section>
        <HomeCards />
        <ol className="how">
          {STEPS.map((step, index) => (
            <li key={step}>
              <span className="n num" aria-hidden="true">
                {index + 1}
              </span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        <footer className="foot meta">
          <span>No account, no recording. Nothing leaves this server.</span>
          <span>Mockpanel, open source</span>
        </footer>
      </main>
    </div>
  );
}
