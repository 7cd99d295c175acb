'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import css from './cockpit.module.css';
import { TickList } from './tick-list';

/** A pitch's beats or a talk's sections, ticked as they land. */
export function BeatsCard({ title }: { title: string }) {
  const { briefing, view } = useRoom();
  const t = useTexts(cockpit).parts;
  const round = view.round;
  const segments = briefing.rounds.find((other) => other.id === round?.id)?.segments ?? [];
  if (segments.length === 0)
    return (
      <section className="card pad">
        <h2>{t.none}</h2>
        <p className="ink2">{t.noneText}</p>
      </section>
    );
  return (
    <section className={`card ${css.now}`}>
      <TickList
        title={title}
        points={segments.map(({ id, label }) => ({ id, text: label }))}
        currentId={round?.state === 'closed' ? undefined : round?.segment?.id}
      />
    </section>
  );
}
