import { commandSchema } from '@mockpanel/shared/room/commands';
import type { Bare, Scene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import {
  type Chairing,
  COMMAND_PHASES,
  letterOf,
  type Mode,
  PEOPLE,
  type Person,
  type PhaseName,
  ROLE_NAMES,
  roleOf,
  sceneIn,
  senderOf,
} from './command-matrix.js';
import { SAMPLES, type Sample } from './command-samples.js';
import { type Matrix, reviewed, tableOf } from './golden-table.js';

const TABLE = new URL('./commands.golden.txt', import.meta.url);

const CHAIRINGS: Chairing[] = ['candidate', 'panelist', 'facilitator'];
const MODES: Mode[] = ['learning', 'stress'];

const rooms = new Map<string, Scene>();

/** A room in a phase; states are values, so that one serves every try. */
function roomIn(phase: PhaseName, chairing: Chairing, mode: Mode): Scene {
  const key = `${phase} ${chairing} ${mode}`;
  const room = rooms.get(key) ?? sceneIn(phase, chairing, mode);
  rooms.set(key, room);
  return room;
}

function answer(room: Scene, person: Person, command: Bare): string {
  const before = room.state;
  const { refusal } = room.when(senderOf(person), command);
  room.state = before;
  return letterOf(refusal);
}

/** Tries one command as everybody in one phase. */
function tryAll(sample: Sample, phase: PhaseName, note: (role: string, letter: string) => void): void {
  for (const mode of MODES)
    for (const chairing of CHAIRINGS)
      for (const person of PEOPLE) {
        note(roleOf(person, chairing, mode), answer(roomIn(phase, chairing, mode), person, sample.command));
      }
}

/** Whoever has the same role in several rooms must be answered alike in all of them. */
function matrixOf(samples: readonly Sample[]): Matrix {
  const matrix: Matrix = new Map();
  for (const sample of samples) {
    const roles = new Map<string, string>();
    for (const phase of COMMAND_PHASES) {
      const letters = new Map<string, string>();
      tryAll(sample, phase, (role, letter) => {
        const before = letters.get(role);
        letters.set(role, before === undefined || before === letter ? letter : `(${before}/${letter})`);
      });
      for (const [role, letter] of letters) roles.set(role, `${roles.get(role) ?? ''} ${letter}`.trim());
    }
    matrix.set(sample.line, roles);
  }
  return matrix;
}

describe('who may send which command, when', () => {
  it('Secrecy 3: every command there is occurs in the table', () => {
    const types = commandSchema.options.map((option) => option.shape.type.value);
    expect([...new Set(SAMPLES.map(({ command }) => command.type))].sort()).toEqual([...types].sort());
    expect(new Set(SAMPLES.map(({ line }) => line)).size).toBe(SAMPLES.length);
    for (const { command } of SAMPLES)
      expect(commandSchema.safeParse({ ...command, id: 'x' }).success).toBe(true);
  });

  it('Secrecy 3: what the shell asks of a room cannot be sent by anybody', () => {
    for (const type of ['join', 'knock', 'recoverClock', 'autoAdvance'])
      expect(
        commandSchema.safeParse({
          id: 'x',
          type,
          participantId: 'p',
          knockId: 'p',
          name: 'p',
          dueAt: 1,
          lastKnownAt: 1,
        }).success,
      ).toBe(false);
  });

  it('Secrecy 3: a command names neither its sender nor a room', () => {
    for (const { command } of SAMPLES)
      for (const extra of [
        { actor: 'robin' },
        { roomId: 'other' },
        { participant: 'robin' },
        { as: 'chair' },
      ])
        expect(commandSchema.safeParse({ ...command, id: 'x', ...extra }).success).toBe(false);
  });

  it('Secrecy 3: what is on another’s card is answered exactly as what does not exist', () => {
    const point = (pointId: string): Bare => ({ type: 'tickPoint', pointId, heard: true });
    const criterion = (id: string): Bare => ({ type: 'saveBallot', roundId: 'panel', scores: { [id]: 3 } });
    const pairs: [Bare, Bare][] = [
      [
        { type: 'askQuestion', questionId: 'alpha-q1' },
        { type: 'askQuestion', questionId: 'alpha-q9' },
      ],
      [point('alpha-q1.0'), point('alpha-q1.9')],
      [criterion('alpha-own'), criterion('alpha-nil')],
    ];
    for (const phase of COMMAND_PHASES)
      for (const [there, nowhere] of pairs) {
        const room = roomIn(phase, 'candidate', 'learning');
        const before = room.state;
        expect(room.when('ben', there)).toEqual(room.when('ben', nowhere));
        expect(room.state).toBe(before);
      }
  });

  it('Secrecy 3 PH2 PH3: command × role × phase is as in the reviewed table', () => {
    const found = matrixOf(SAMPLES);
    expect(tableOf(found, ROLE_NAMES)).toBe(reviewed(TABLE, found, ROLE_NAMES));
  });
});
