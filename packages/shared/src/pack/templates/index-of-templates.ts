import type { Pack } from '../schema.js';
import { dataScienceOnsite } from './data-science-onsite.js';
import { doctoralDefence } from './doctoral-defence.js';
import { engineeringLeadershipPanel } from './engineering-leadership-panel.js';
import { investorPitch } from './investor-pitch.js';
import { productManagerFinalRound } from './product-manager-final-round.js';
import { systemDesignPanel } from './system-design-panel.js';

export interface PackTemplate {
  id: string;
  title: string;
  summary: string;
  /** How long the rounds take one after the other, without breaks and debrief. */
  minutes: number;
  pack: Pack;
}

const MINUTE_MS = 60_000;

const minutesOf = (pack: Pack) =>
  Math.ceil(pack.rounds.reduce((sum, round) => sum + round.durationMs, 0) / MINUTE_MS);

/** Packs that a host can open a room with before writing one. */
export const templates: PackTemplate[] = [
  {
    id: 'product-manager-final-round',
    title: 'A product manager’s final round',
    summary:
      'Five interviewers question a proposal for library holds: pitch, presentation, panel questions, weak spots, your own questions and a drill.',
    minutes: minutesOf(productManagerFinalRound),
    pack: productManagerFinalRound,
  },
  {
    id: 'system-design-panel',
    title: 'A senior back-end engineer’s system-design panel',
    summary:
      'Four engineers question a design that prices bus and tram rides: capacity, consistency, failure, money and the migration, at a whiteboard.',
    minutes: minutesOf(systemDesignPanel),
    pack: systemDesignPanel,
  },
  {
    id: 'engineering-leadership-panel',
    title: 'An engineering leadership panel',
    summary:
      'Five people ask a future director of engineering for evidence: one bad Monday, a team lead changed too late, a freeze bargained for, and what runs without her.',
    minutes: minutesOf(engineeringLeadershipPanel),
    pack: engineeringLeadershipPanel,
  },
  {
    id: 'doctoral-defence',
    title: 'A doctoral defence',
    summary:
      'Four examiners question a thesis on street lamps and bats: an opening talk, the examination, three hard objections and a drill.',
    minutes: minutesOf(doctoralDefence),
    pack: doctoralDefence,
  },
  {
    id: 'data-science-onsite',
    title: 'A data science onsite',
    summary:
      'A case on grocery substitutes with its experiment: power, SQL and metrics, two stakeholders who must live with the result, and sums that hold.',
    minutes: minutesOf(dataScienceOnsite),
    pack: dataScienceOnsite,
  },
  {
    id: 'investor-pitch',
    title: 'A start-up’s investor pitch',
    summary:
      'Four partners of a fund question a company that rents out padded jackets for sofas: unit economics, cash, carriers and the size of it all.',
    minutes: minutesOf(investorPitch),
    pack: investorPitch,
  },
];
