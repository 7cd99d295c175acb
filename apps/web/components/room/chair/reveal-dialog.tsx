'use client';

import { MailOpen } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { missingSentence, revealChoices } from '../../../lib/room/chair-actions';
import { listNames } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { people } from '../../../messages/en/people';
import { Dialog } from '../../dialog';
import css from './chair.module.css';

/** Names who has not handed in before anything is opened, for it cannot be undone. */
export function RevealDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { briefing, view, mine, send } = useRoom();
  const texts = { chair: useTexts(chair), people: useTexts(people) };
  const t = texts.chair.reveal;
  const choices = revealChoices({ briefing, view, mine }, texts.people);
  const missing = missingSentence(choices, texts);
  const running = view.round?.state === 'running' || view.round?.state === 'paused';
  const left = view.rounds.filter((round) => round.state === 'pending').length;
  const reveal = (roundId?: string) => {
    send(roundId === undefined ? { type: 'reveal' } : { type: 'reveal', roundId });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {t.notYet}
          </button>
          <button type="button" className="btn pri" onClick={() => reveal()}>
            <MailOpen size={20} aria-hidden="true" />
            {t.all}
          </button>
        </>
      }
    >
      <p>{t.text}</p>
      {missing ? (
        <p className={css.missing} role="status">
          <b>{missing}</b> {t.missing}
        </p>
      ) : (
        <p className={css.missing}>
          <b>{t.everybody}</b>
        </p>
      )}
      {(running || left > 0) && (
        <p className="ink2" style={{ marginTop: 10 }}>
          {running && `${t.ends} `}
          {left > 0 && t.left(left)}
        </p>
      )}
      {briefing.settings.reveal === 'round' && choices.length > 0 && (
        <>
          <h3 style={{ margin: '18px 0 6px' }}>{t.oneRound}</h3>
          <ul>
            {choices.map((choice) => (
              <li key={choice.roundId} className={css.choice}>
                <span>
                  {choice.title}
                  <span className="meta" style={{ display: 'block' }}>
                    {choice.missing.length > 0
                      ? t.missingNames(listNames(choice.missing, texts.people))
                      : t.allIn}
                  </span>
                </span>
                <button type="button" className="btn sm" onClick={() => reveal(choice.roundId)}>
                  {t.round}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
