import { exportQuerySchema } from '@mockpanel/shared/protocol/http';
import { exportFile } from '@mockpanel/shared/review/export-file';
import { z } from 'zod';
import { requires } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { READERS, readerSecurity, readReview } from './review.js';

export function exportRoutes(http: Http, context: HttpContext): void {
  http.get(
    '/rooms/:roomId/export',
    {
      onRequest: requires(context, ...READERS),
      schema: {
        summary: 'Take the review home as JSON, CSV, Markdown or WebVTT',
        tags: ['reviews'],
        security: readerSecurity,
        params: z.object({ roomId: z.string() }),
        querystring: exportQuerySchema,
      },
    },
    async (request, reply) => {
      const review = await readReview(context, request, request.params.roomId);
      const { fileName, contentType, text } = exportFile(review, request.query.format);
      return reply
        .type(contentType)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .serializer(String)
        .send(text);
    },
  );
}
