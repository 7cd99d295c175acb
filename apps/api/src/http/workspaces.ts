import { createWorkspaceAnswerSchema, emptyBodySchema } from '@mockpanel/shared/protocol/http';
import { hashOf, newToken } from '../security/secrets.js';
import { requiresCreatePassword } from './auth.js';
import type { Http, HttpContext } from './context.js';

export function workspaceRoutes(http: Http, context: HttpContext): void {
  http.post(
    '/workspaces',
    {
      onRequest: requiresCreatePassword(context),
      schema: {
        summary: 'Make a workspace',
        tags: ['workspaces'],
        body: emptyBodySchema,
        response: { 201: createWorkspaceAnswerSchema },
      },
    },
    async (_request, reply) => {
      const id = context.newId();
      const token = newToken();
      await context.storage.workspaces.create(id, hashOf(token));
      return reply.code(201).send({ workspace: { id }, token });
    },
  );
}
