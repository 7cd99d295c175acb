/** A message is a text, or a function of plain values that answers one. */
export type Message = string | ((...values: never[]) => string);

export interface Texts {
  readonly [key: string]: Message | Texts | readonly string[];
}

/** The texts of one part of the product, in English; its name finds the same part in another language. */
export interface Area<N extends string, T> {
  readonly name: N;
  readonly english: T;
}

export const area = <N extends string, T extends Texts>(name: N, english: T): Area<N, T> => ({
  name,
  english,
});

/** What a translation of an area has to hold: every key, with the same parameters. */
export type TextsOf<A> = A extends Area<string, infer T> ? T : never;
