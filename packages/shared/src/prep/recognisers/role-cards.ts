import type { CardDraft, ClaimOf, RecogniserInput } from '../claims.js';
import { audienceResolver } from '../names.js';
import type { Section } from '../outline.js';
import { fold } from '../vocabulary/match.js';
import { namedPeople } from './named-people.js';
import { roleAsker } from './role-askers.js';
import { roleLines } from './role-lines.js';
import { roleProfile } from './role-profiles.js';
import { roleTables } from './role-tables.js';

/** A profile is a name with fields: what the person cares about, asks, and how to handle them. */
export function recogniseRoleCards({ outline }: RecogniserInput): ClaimOf<'role-card'>[] {
  const profiled = new Set<Section>();
  const profiles = outline.sections.flatMap((section) => {
    const claim = roleProfile(section);
    if (claim) profiled.add(section);
    return claim ? [claim] : [];
  });
  const others = [outline.root, ...outline.sections].flatMap((section) => {
    const within = profiled.has(section) || (section.parent !== undefined && profiled.has(section.parent));
    const asker = within ? undefined : roleAsker(section, outline);
    return [
      ...roleTables(section, outline),
      ...(within ? [] : roleLines(section, outline)),
      ...(asker ? [asker] : []),
    ];
  });
  const cards = mergeAskers([...profiles, ...others]);
  return [...cards, ...unknownOf(namedPeople(outline), cards)];
}

/** Of those who are only named, those who have no card yet. */
function unknownOf(named: ClaimOf<'role-card'>[], cards: ClaimOf<'role-card'>[]): ClaimOf<'role-card'>[] {
  const known = new Set(cards.flatMap(({ items }) => items.map(({ name }) => fold(name))));
  return named.flatMap((claim) => {
    const items = claim.items.filter(({ name }) => !known.has(fold(name)));
    for (const { name } of items) known.add(fold(name));
    return items.length > 0 ? [{ ...claim, items }] : [];
  });
}

/** "Dana might ask" adds to the card of the one Dana on the panel. */
function mergeAskers(claims: ClaimOf<'role-card'>[]): ClaimOf<'role-card'>[] {
  const kept = claims.filter(({ items: [card] }) => card && !isOnlyAsked(card));
  const persons = kept.map(({ items: [card] }, index) => ({
    id: String(index),
    name: card?.name ?? '',
    title: card?.title ?? '',
  }));
  const resolve = audienceResolver(persons);
  for (const claim of claims.filter(({ items: [card] }) => card && isOnlyAsked(card))) {
    const [asker] = claim.items;
    const known = asker && resolve(asker.name);
    const card = typeof known === 'object' ? kept[Number(known.to)]?.items[0] : undefined;
    if (!asker || !card) kept.push(claim);
    else {
      card.questions.push(...asker.questions);
      card.ranges.push(...asker.ranges);
    }
  }
  return kept;
}

function isOnlyAsked(card: CardDraft): boolean {
  return (
    card.questions.length > 0 &&
    card.caresAbout.length + card.handling.length === 0 &&
    card.title === '' &&
    card.script === ''
  );
}
