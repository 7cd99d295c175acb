import { importAnswerSchema, importBodySchema } from '@mockpanel/shared/protocol/http';
import { requires } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { Problem } from './problem.js';

/** A document of two million characters, each of which JSON may need several bytes for. */
const BODY_LIMIT = 5 * 1024 * 1024;

export function importRoutes(http: Http, context: HttpContext): void {
  http.post(
    '/import',
    {
      bodyLimit: BODY_LIMIT,
      onRequest: requires(context, 'workspace'),
      schema: {
        summary: 'Turn a prep document into a pack; nothing is stored',
        tags: ['packs'],
        security: [{ workspace: [] }],
        body: importBodySchema,
        response: { 200: importAnswerSchema },
      },
    },
    async (request) => {
      const outcome = await context.runImport(request.body);
      if (!outcome.ok) {
        const { code, message } = outcome.error;
        throw new Problem(code === 'TOO_LARGE' ? 413 : 422, code, message);
      }
      const { pack, report } = outcome;
      return { pack, report };
    },
  );
}
