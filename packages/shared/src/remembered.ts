/**
 * `make` with a memory of its last result for each first argument: while all arguments stay the same (by
 * identity), the very same object comes back. Only for pure functions of values that never change.
 */
export function remembered<K extends object, A extends readonly unknown[], T>(
  make: (key: K, ...rest: A) => T,
): (key: K, ...rest: A) => T {
  const last = new WeakMap<K, { rest: A; made: T }>();
  return (key, ...rest) => {
    const known = last.get(key);
    if (known?.rest.every((each, index) => each === rest[index])) return known.made;
    const made = make(key, ...rest);
    last.set(key, { rest, made });
    return made;
  };
}
