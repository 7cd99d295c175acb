import { useTexts } from '../../lib/i18n/texts';
import { imports } from '../../messages/en/imports';

/** What a document can look like, for somebody whose document was not understood at all. */
export function UnderstoodExample() {
  const t = useTexts(imports).example;
  return (
    <section className="card pad" aria-labelledby="example-title">
      <h2 id="example-title">{t.title}</h2>
      <p className="ink2">{t.text}</p>
      <pre className="well im-example">{t.document}</pre>
    </section>
  );
}
