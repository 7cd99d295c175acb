/** What is heard: the light turned, the time is up, or it is my turn. */
export type Sound = 'turn' | 'wrap-up' | 'over';

/** Two soft notes each, in hertz; rising for something to do, falling for something that ends. */
const NOTES: Record<Sound, readonly [number, number]> = {
  turn: [523, 659],
  'wrap-up': [494, 494],
  over: [440, 330],
};

const LOUDNESS = 0.06;
const NOTE_S = 0.18;

export interface Sounds {
  /** Browsers stay silent until somebody has touched the page: call it from a gesture. */
  unlock: () => void;
  play: (sound: Sound) => void;
}

/** Made of oscillators, so that nothing has to be fetched. */
export function createSounds(): Sounds {
  let context: AudioContext | null = null;
  const audio = (): AudioContext | null => {
    if (typeof AudioContext === 'undefined') return null;
    context ??= new AudioContext();
    return context;
  };
  return {
    unlock: () => void audio()?.resume(),
    play: (sound) => {
      const to = audio();
      if (to?.state !== 'running') return;
      for (const [index, hertz] of NOTES[sound].entries())
        playNote(to, hertz, to.currentTime + index * NOTE_S);
    },
  };
}

function playNote(context: AudioContext, hertz: number, at: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = hertz;
  // Swells and fades, so that nothing clicks.
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.03);
  gain.gain.linearRampToValueAtTime(0, at + NOTE_S);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + NOTE_S);
}
