/** Lets a test read a sample as text, without the types of Node in this package. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
