import type { Metadata } from 'next';
import { Brand } from '../components/brand';

export const metadata: Metadata = { title: 'Nothing here' };

/** Every page carries this one along, so it brings no script. */
export default function NotFound() {
  return (
    <>
      <header className="topbar">
        <Brand />
      </header>
      <main id="content" className="page narrow col g4">
        <h1>There is nothing at this address.</h1>
        <p>
          The link may have lost its end on the way, often everything behind the #. Ask for it again and open
          the whole link. Your own packs, rooms and seats are where you left them.
        </p>
        <div className="row wrap g2">
          <a className="btn pri" href="/">
            Go to the start
          </a>
          <a className="btn" href="/home">
            Your packs and rooms
          </a>
        </div>
      </main>
    </>
  );
}
