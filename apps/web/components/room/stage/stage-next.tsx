'use client';

import { ArrowRight } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { stage } from '../../../messages/en/stage';
import { useShortcuts } from '../use-shortcuts';
import css from './stage.module.css';

/** The candidate moves through their own beats, sections and drill items. */
export function StageNext() {
  const { briefing, view, may, send } = useRoom();
  const t = useTexts(stage);
  const round = view.round;
  const drill = round?.kind === 'rapid-fire';
  const count = drill
    ? (round.item?.count ?? 0)
    : (briefing.rounds.find((other) => other.id === round?.id)?.segments.length ?? 0);
  const index = drill ? (round.item?.index ?? 0) : (round?.segment?.index ?? 0);
  const type = drill ? 'nextItem' : 'nextSegment';
  const possible = round !== null && may(type) && (round.segment !== undefined || round.item !== undefined);
  const last = index + 1 >= count;
  const go = () => send({ type });
  useShortcuts(possible && !last && !briefing.me.chair ? { n: go } : {});
  if (!possible) return null;
  if (last) return <p className={css.last}>{drill ? t.lastItem : t.lastPart}</p>;
  return (
    <button type="button" className={`btn pri lg ${css.next}`} onClick={go}>
      {drill ? t.nextItem : round.kind === 'pitch' ? t.nextBeat : t.nextSection}
      <ArrowRight size={20} aria-hidden="true" />
    </button>
  );
}
