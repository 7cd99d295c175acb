import { type Convertible, textOf } from './conversions';

/** What a worker answers: the text, or that the conversion broke. */
export type Converted = { text: string | null } | { broken: true };

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Convertible>) => void) | null;
  postMessage: (answer: Converted) => void;
}

const scope = self as unknown as WorkerScope;
scope.onmessage = ({ data }) => {
  textOf(data).then(
    (text) => scope.postMessage({ text }),
    () => scope.postMessage({ broken: true }),
  );
};
