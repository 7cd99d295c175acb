'use client';

import { MailOpen } from 'lucide-react';
import { missingSentence, revealChoices } from '../../../lib/room/chair-actions';
import { listNames } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { Dialog } from '../../dialog';
import css from './chair.module.css';

/** Names who has not handed in before anything is opened, for it cannot be undone. */
export function RevealDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { briefing, view, mine, send } = useRoom();
  const choices = revealChoices({ briefing, view, mine });
  const missing = missingSentence(choices);
  const running = view.round?.state === 'running' || view.round?.state === 'paused';
  const left = view.rounds.filter((round) => round.state === 'pending').length;
  const reveal = (roundId?: string) => {
    send(roundId === undefined ? { type: 'reveal' } : { type: 'reveal', roundId });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title="Open the score sheets?"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            Not yet
          </button>
          <button type="button" className="btn pri" onClick={() => reveal()}>
            <MailOpen size={20} aria-hidden="true" />
            Reveal everything
          </button>
        </>
      }
    >
      <p>Every sheet that was handed in opens for everyone at once. It cannot be closed again.</p>
      {missing ? (
        <p className={css.missing} role="status">
          <b>{missing}</b> What they have not handed in will count as missing.
        </p>
      ) : (
        <p className={css.missing}>
          <b>Everybody has handed in.</b>
        </p>
      )}
      {(running || left > 0) && (
        <p className="ink2" style={{ marginTop: 10 }}>
          {running && 'The round that is open ends here. '}
          {left > 0 &&
            `${left === 1 ? 'One round has' : `${left} rounds have`} not run, and will not run after this.`}
        </p>
      )}
      {briefing.settings.reveal === 'round' && choices.length > 0 && (
        <>
          <h3 style={{ margin: '18px 0 6px' }}>Or open one round</h3>
          <ul>
            {choices.map((choice) => (
              <li key={choice.roundId} className={css.choice}>
                <span>
                  {choice.title}
                  <span className="meta" style={{ display: 'block' }}>
                    {choice.missing.length > 0 ? `missing: ${listNames(choice.missing)}` : 'all in'}
                  </span>
                </span>
                <button type="button" className="btn sm" onClick={() => reveal(choice.roundId)}>
                  Reveal this round
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
