'use client';

import { adviceSets } from '@mockpanel/shared/review/advice';
import type { Review } from '@mockpanel/shared/review/types';
import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { Check, Mic } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle, personById, seatIndexOf } from '../../../lib/room/people';
import { hidesSpeakers, speakerName } from '../../../lib/room/speaker-name';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import { people } from '../../../messages/en/people';
import { SeatMark } from '../../seat-mark';
import { Initials } from '../initials';
import css from './debrief.module.css';

/** Whose turn it is to speak, and what they wrote before the reveal to speak from. */
export function Speaking({ review }: { review: Review | null }) {
  const { briefing, view } = useRoom();
  const t = useTexts(debrief).speaking;
  const who = useTexts(people);
  const speaker = personById(view, view.debrief?.speakerId);
  return (
    <div className={css.speak}>
      <section className={`card ${css.panel}`} aria-labelledby="speaking-order">
        <h2 id="speaking-order">{t.order}</h2>
        <ol className={css.order}>
          {view.debrief?.speakingOrder.map((id) => {
            const person = personById(view, id);
            return person && <Speaker key={id} person={person} />;
          })}
        </ol>
      </section>
      <section className={`card ${css.panel} ${css.words}`} aria-labelledby="speaking-words">
        <h2 id="speaking-words">{speaker ? speakerName(briefing, view, speaker.id, who) : t.title}</h2>
        <p className="ink2">{hidesSpeakers(briefing) ? `${t.lead} ${t.hidden}` : t.lead}</p>
        {speaker && <Words review={review} speaker={speaker} />}
      </section>
    </div>
  );
}

function Speaker({ person }: { person: ViewParticipant }) {
  const { briefing, view, may, send } = useRoom();
  const t = useTexts(debrief).speaking;
  const who = useTexts(people);
  const name = speakerName(briefing, view, person.id, who);
  const hidden = hidesSpeakers(briefing) && person.role === 'panelist';
  const seat = hidden ? null : seatIndexOf(briefing, person);
  const card = seat === null ? undefined : briefing.roleCards[seat];
  const now = view.debrief?.speakerId === person.id;
  const spoken = !now && (view.debrief?.spoken.includes(person.id) ?? false);
  return (
    <li className={now ? css.now : undefined} aria-current={now ? 'true' : undefined}>
      {seat === null ? (
        <Initials name={name} candidate={person.role === 'candidate'} size={40} />
      ) : (
        <SeatMark index={seat} card={card} size={40} />
      )}
      <span className={css.who}>
        {name}
        <small>{card ? cardTitle(card, who) : who.roles[person.role]}</small>
      </span>
      {now && <span className="b">{t.now}</span>}
      {spoken && <Check size={20} strokeWidth={2.4} aria-label={t.spoken} />}
      {!now && !spoken && may('callSpeaker') && (
        <button
          type="button"
          className="btn quiet sm icon"
          aria-label={t.call(name)}
          title={t.give}
          onClick={() => send({ type: 'callSpeaker', participantId: person.id })}
        >
          <Mic size={20} aria-hidden="true" />
        </button>
      )}
    </li>
  );
}

/** The candidate's plus and delta, or a panelist's lines; where names are hidden nobody's are known. */
function Words({ review, speaker }: { review: Review | null; speaker: ViewParticipant }) {
  const { briefing, view } = useRoom();
  const { me } = briefing;
  const t = useTexts(debrief).speaking;
  const who = useTexts(people);
  const lines = review && linesOf(review, speaker, t);
  if (lines === null) return null;
  if (lines.length === 0)
    return (
      <p className={css.said}>
        {speaker.id === me.participantId
          ? t.noReflection
          : t.nothing(speakerName(briefing, view, speaker.id, who))}
      </p>
    );
  return (
    <dl className={css.said}>
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type SpeakingTexts = Record<'plus' | 'delta' | 'strength' | 'workOn' | 'hardTruth' | 'advice', string>;

function linesOf(review: Review, { id, role }: ViewParticipant, t: SpeakingTexts) {
  const said = review.overall.find(({ participantId }) => participantId === id);
  const lines =
    role === 'candidate'
      ? [
          { name: t.plus, text: review.reflection?.plus },
          { name: t.delta, text: review.reflection?.delta },
        ]
      : [
          ...(said ? adviceSets(said) : []).flatMap(({ seatId, strength, workOn, hardTruth }) => {
            const of = (name: string) => (seatId ? `${name}, ${cardOf(review, seatId)}` : name);
            return [
              { name: of(t.strength), text: strength },
              { name: of(t.workOn), text: workOn },
              { name: of(t.hardTruth), text: hardTruth },
            ];
          }),
          { name: t.advice, text: said?.advice },
        ];
  return lines.flatMap(({ name, text }) => (text ? [{ name, text }] : []));
}

function cardOf({ room }: Review, seatId: string): string {
  const seat = room.seats.find(({ id }) => id === seatId);
  return seat?.title || seat?.persona || '';
}
