import { type Alias, namesReplaced, withAliases } from '@mockpanel/shared/pack/aliases';
import type { Imported } from '@mockpanel/shared/prep/places';

/** An import beside its document, as both are shown. */
export interface ShownImport {
  imported: Imported;
  lines: readonly string[];
  fileName: string;
}

/** The import with made-up names for real ones wherever they stand: in the pack, the document and its file's name. */
export function aliasedImport(real: ShownImport, aliases: readonly Alias[]): ShownImport {
  if (aliases.length === 0) return real;
  const { pack, report } = real.imported;
  const replaced = namesReplaced(pack, aliases);
  return {
    imported: {
      pack: withAliases(pack, aliases),
      report: {
        ...report,
        unrecognised: report.unrecognised.map(({ line, text }) => ({ line, text: replaced(text) })),
        passages: report.passages.map((passage) => ({ ...passage, label: replaced(passage.label) })),
      },
    },
    lines: real.lines.map(replaced),
    fileName: replaced(real.fileName),
  };
}
