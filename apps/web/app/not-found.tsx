import { Brand } from '../components/brand';
import { LatePreferences } from '../components/language-gate';
import { notFound as german } from '../messages/de/not-found';
import { notFound } from '../messages/en/not-found';
import { notFound as spanish } from '../messages/es/not-found';

const SAID = { en: notFound.english, de: german, es: spanish };

/** Every page carries this one along, so it brings next to no script: the style sheet shows the reader's language. */
export default function NotFound() {
  return (
    <>
      <header className="topbar">
        <Brand />
        <LatePreferences />
      </header>
      <main id="content" className="page narrow">
        {Object.entries(SAID).map(([locale, t]) => (
          <section key={locale} lang={locale} className="said">
            <h1>{t.title}</h1>
            <p>{t.text}</p>
            <div className="row wrap g2">
              <a className="btn pri" href="/">
                {t.start}
              </a>
              <a className="btn" href="/home">
                {t.rooms}
              </a>
            </div>
          </section>
        ))}
      </main>
    </>
  );
}
