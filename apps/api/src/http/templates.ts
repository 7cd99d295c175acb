import { templateAnswerSchema, templateListAnswerSchema } from '@mockpanel/shared/protocol/http';
import { z } from 'zod';
import { countsOf } from '../storage/packs.js';
import type { Http, HttpContext } from './context.js';
import { notFound } from './problem.js';

export function templateRoutes(http: Http, { templates }: HttpContext): void {
  const list = templates.map(({ id, title, summary, minutes, pack }) => ({
    id,
    title,
    summary,
    minutes,
    counts: countsOf(pack),
  }));

  http.get(
    '/templates',
    {
      schema: {
        summary: 'List the packs to start from',
        tags: ['packs'],
        response: { 200: templateListAnswerSchema },
      },
    },
    async () => ({ templates: list }),
  );

  http.get(
    '/templates/:templateId',
    {
      schema: {
        summary: 'Read a pack to start from',
        tags: ['packs'],
        params: z.object({ templateId: z.string() }),
        response: { 200: templateAnswerSchema },
      },
    },
    async (request) => {
      const template = templates.find(({ id }) => id === request.params.templateId);
      if (!template) throw notFound('template');
      return { pack: template.pack };
    },
  );
}
