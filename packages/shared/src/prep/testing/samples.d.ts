/** Lets a test read all samples of a folder, without the types of the bundler in this package. */
interface ImportMeta {
  glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>;
}
