import { packToJson } from '@mockpanel/shared/pack/pack-json';
import { packToMarkdown } from '@mockpanel/shared/pack/to-markdown';
import { ChevronDown, Copy, Download } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import { storable } from '../../lib/pack-edit';
import { fileStem, saveFile } from '../../lib/save-file';
import { pack as packTexts } from '../../messages/en/pack';
import type { usePackDraft } from './use-pack-draft';

/** What is done with the whole pack. */
export function PackTools({ draft }: { draft: ReturnType<typeof usePackDraft> }) {
  const t = useTexts(packTexts).tools;
  const stem = fileStem(draft.pack.title, 'pack');
  const whole = () => storable(draft.pack).pack;
  return (
    <details className="pe-tools">
      <summary className="btn quiet sm">
        {t.more}
        <ChevronDown size={18} aria-hidden="true" />
      </summary>
      <div className="row wrap g1">
        <button
          type="button"
          className="btn sm"
          onClick={() => saveFile(`${stem}.md`, 'text/markdown', packToMarkdown(whole()))}
        >
          <Download size={18} aria-hidden="true" />
          {t.markdown}
        </button>
        <button
          type="button"
          className="btn sm"
          onClick={() => saveFile(`${stem}.json`, 'application/json', packToJson(whole()))}
        >
          <Download size={18} aria-hidden="true" />
          {t.json}
        </button>
        <button type="button" className="btn sm" onClick={() => void draft.keepAsCopy()}>
          <Copy size={18} aria-hidden="true" />
          {t.copy}
        </button>
      </div>
    </details>
  );
}
