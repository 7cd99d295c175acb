import { type ExportQuery, exportQuerySchema } from '@mockpanel/shared/protocol/http';
import { type ExportFile, exportFile, fileStem } from '@mockpanel/shared/review/export-file';
import { nextSessionOf } from '@mockpanel/shared/review/next-session';
import type { Review } from '@mockpanel/shared/review/types';
import { z } from 'zod';
import { requires } from './auth.js';
import { calendarOf } from './calendar.js';
import type { Http, HttpContext } from './context.js';
import { READERS, readerSecurity, readReview } from './review.js';

export function exportRoutes(http: Http, context: HttpContext): void {
  http.get(
    '/rooms/:roomId/export',
    {
      onRequest: requires(context, ...READERS),
      schema: {
        summary:
          'Take the review home as JSON, CSV, Markdown or WebVTT, or the next session as a calendar entry',
        tags: ['reviews'],
        security: readerSecurity,
        params: z.object({ roomId: z.string() }),
        querystring: exportQuerySchema,
      },
    },
    async (request, reply) => {
      const review = await readReview(context, request, request.params.roomId);
      const { fileName, contentType, text } = fileOf(review, request.query, context.now());
      return reply
        .type(contentType)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .serializer(String)
        .send(text);
    },
  );
}

const CALENDAR = 'text/calendar; charset=utf-8';

function fileOf(review: Review, { format, startsAt }: ExportQuery, now: number): ExportFile {
  if (format !== 'ics') return exportFile(review, format);
  const text = calendarOf(nextSessionOf(review, now, startsAt), `after-${review.room.id}@mockpanel`, now);
  return { fileName: `next-${fileStem(review)}.ics`, contentType: CALENDAR, text };
}
